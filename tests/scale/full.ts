/** `STEPWRIGHT_SCALE=full` runs the figures that are promised; without it a tenth of them, which shows the same shape. */
export const isFull = process.env["STEPWRIGHT_SCALE"] === "full";

export function scaled(full: number): number {
  return isFull ? full : full / 10;
}
