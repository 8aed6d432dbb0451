import { errorNames } from "@stepwright/asl";

/** How a task handler fails: the error's name and its cause, as the service would report them. */
export class TaskFailure extends Error {
  readonly error: string | undefined;
  override readonly cause: string | undefined;

  constructor(error?: string, cause?: string) {
    super(cause ?? error ?? "The task failed.");
    this.name = "TaskFailure";
    this.error = error;
    this.cause = cause;
  }
}

/** Whatever a handler threw, as a failure of its task: an error counts as one raised by a Lambda function. */
export function toTaskFailure(thrown: unknown): TaskFailure {
  if (thrown instanceof TaskFailure) return thrown;
  if (!(thrown instanceof Error)) return new TaskFailure(errorNames.taskFailed, String(thrown));
  const cause = { errorType: thrown.name, errorMessage: thrown.message };
  return new TaskFailure(thrown.name, JSON.stringify(cause));
}
