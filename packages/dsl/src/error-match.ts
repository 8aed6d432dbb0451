import type { StatesErrorName } from "@stepwright/asl";

/** An error class of this package, whatever its data: the class of `stepError`, or one for ASL's own errors. */
export interface NamedErrorClass {
  /** The name as Step Functions compares it. */
  readonly errorName: string;
}

/**
 * What a `retry` policy names an error by: a class (`OutOfStock`, `StatesTimeout`), or the name as Step Functions spells it
 * (`"Lambda.TooManyRequestsException"`, or the `name` of an error that your own code throws). Names compare exactly.
 */
export type ErrorMatch = NamedErrorClass | StatesErrorName | (string & {});

/** The name of each, as in `ErrorEquals`. */
export function matchedNames(matches: readonly ErrorMatch[]): string[] {
  return matches.map((match) => (typeof match === "string" ? match : match.errorName));
}
