/** How a command ends; scripts depend on the numbers. */
export const exitCodes = {
  ok: 0,
  /** Diagnostics, or a failed check. */
  diagnostics: 1,
  /** Usage or configuration. */
  usage: 2,
  /** The execution itself ended FAILED, TIMED_OUT or ABORTED. */
  executionFailed: 3,
  difference: 4,
  /** AWS or the network. */
  network: 5,
  bug: 70,
  interrupted: 130,
} as const;
export type ExitName = keyof typeof exitCodes;

const gravest: readonly ExitName[] = [
  "interrupted",
  "bug",
  "usage",
  "diagnostics",
  "network",
  "difference",
  "executionFailed",
];

/** The one to exit with when several apply. */
export function gravestOf(names: readonly ExitName[]): ExitName {
  return gravest.find((name) => names.includes(name)) ?? "ok";
}
