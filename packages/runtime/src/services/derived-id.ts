import { createHash } from "node:crypto";

/** A UUID made from what it identifies: a rerun gets the same, and no random number of the run is spent on it. */
export function deriveUuid(...identity: readonly (string | number)[]): string {
  const digits = createHash("sha256").update(JSON.stringify(identity)).digest("hex");
  const groups = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`];
  return [...groups, digits.slice(20, 32)].join("-");
}
