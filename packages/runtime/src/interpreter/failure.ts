/** Why a state failed. A Fail state may leave out either member. */
export interface FailureReason {
  readonly error?: string;
  readonly cause?: string;
  /** Further names the error answers to in `ErrorEquals`. */
  readonly aliases?: readonly string[];
}

/** A failure on its way to `Retry`, to `Catch`, or out of the execution. Its events are already in the history. */
export class StateFailure extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason) {
    super(reason.cause ?? reason.error ?? "The state failed.");
    this.name = "StateFailure";
    this.reason = reason;
  }
}

/** The names by which `Retry` and `Catch` may know a failure; one without a name is known to wildcards only. */
export function namesOf({ error = "", aliases = [] }: FailureReason): readonly string[] {
  return [error, ...aliases];
}

/** The reason of an abort: a sibling failed, so this branch must unwind without a trace of its own. */
export class BranchStopped extends Error {
  constructor() {
    super("A sibling branch failed.");
    this.name = "BranchStopped";
  }
}

/** The reason to abort an execution with: what StopExecution was called with. */
export class ExecutionStopped extends Error {
  readonly error: string | undefined;
  override readonly cause: string | undefined;

  constructor(error?: string, cause?: string) {
    super("The execution was stopped.");
    this.name = "ExecutionStopped";
    this.error = error;
    this.cause = cause;
  }
}

/** The reason to abort an execution with when the machine's own `TimeoutSeconds` are over. */
export class ExecutionTimeout extends Error {
  constructor() {
    super("The execution reached its TimeoutSeconds.");
    this.name = "ExecutionTimeout";
  }
}
