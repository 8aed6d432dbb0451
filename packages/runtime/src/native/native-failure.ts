import { errorNames, type StepErrorCause } from "@stepwright/asl";
import { addErrorAlias, fromWireError, toWireError } from "@stepwright/dsl/internal";

/** A failure as Step Functions knows it: a name, further names it answers to, and what `Cause` says. */
export interface NativeFailure {
  readonly error: string;
  readonly aliases: readonly string[];
  /** Absent when Step Functions itself raised the error: it gives no cause then. */
  readonly cause: StepErrorCause | undefined;
  /** What was thrown, for its stack and its class. */
  readonly original?: unknown;
}

/** The failures behind errors that were rebuilt: thrown again, such an error is the same failure. */
const known = new WeakMap<object, NativeFailure>();

/** What crosses the wire of whatever was thrown. */
export function failureOf(thrown: unknown): NativeFailure {
  const rebuilt = typeof thrown === "object" && thrown !== null ? known.get(thrown) : undefined;
  if (rebuilt) return rebuilt;
  const cause = toWireError(thrown);
  const lostHeartbeat = cause.errorType === errorNames.heartbeatTimeout;
  return {
    error: lostHeartbeat ? errorNames.timeout : cause.errorType,
    aliases: lostHeartbeat ? [errorNames.heartbeatTimeout] : [],
    cause,
    original: thrown,
  };
}

/** The failure of an attempt whose time is over. A lost heartbeat is a timeout by name (AWS, "Error names"). */
export function timeoutFailure(lostHeartbeat: boolean): NativeFailure {
  return {
    error: errorNames.timeout,
    aliases: lostHeartbeat ? [errorNames.heartbeatTimeout] : [],
    cause: undefined,
  };
}

/** The error a workflow catches: rebuilt from the wire, so that it holds no more than the state machine would see. */
export function errorOf(failure: NativeFailure): Error {
  const { error: errorType, aliases, cause, original } = failure;
  const error = fromWireError({ errorType, errorMessage: cause?.errorMessage ?? "" }, original);
  for (const alias of aliases) addErrorAlias(error, alias);
  known.set(error, failure);
  return error;
}

/** The text of `Cause`. */
export function causeText({ cause }: NativeFailure): string | undefined {
  return cause && JSON.stringify(cause);
}
