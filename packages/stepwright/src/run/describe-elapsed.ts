const units = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

/** Seconds of virtual time in units a reader can see: `1 day 5 seconds`, `2.5 seconds`. */
export function describeElapsed(seconds: number): string {
  let left = Math.round(seconds * 1_000) / 1_000;
  const parts = units.flatMap(([unit, size]) => {
    const amount = size === 1 ? left : Math.floor(left / size);
    left = Math.round((left - amount * size) * 1_000) / 1_000;
    return amount === 0 ? [] : [`${amount} ${unit}${amount === 1 ? "" : "s"}`];
  });
  return parts.join(" ") || "0 seconds";
}
