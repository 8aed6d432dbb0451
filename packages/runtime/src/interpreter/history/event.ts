import type { ActivityEvent } from "./activity.js";
import type { EvaluationEvent } from "./evaluation.js";
import type { ExecutionEvent } from "./execution.js";
import type { LambdaEvent } from "./lambda.js";
import type { MapEvent } from "./map.js";
import type { ParallelEvent } from "./parallel.js";
import type { StateEvent } from "./state.js";
import type { TaskEvent } from "./task.js";

/** What an event says, without its place in the history. */
export type EventBody =
  | ActivityEvent
  | EvaluationEvent
  | ExecutionEvent
  | LambdaEvent
  | MapEvent
  | ParallelEvent
  | StateEvent
  | TaskEvent;

/** One event as GetExecutionHistory lists it, the time as ISO 8601 text. */
export type HistoryEvent = EventBody & {
  readonly id: number;
  readonly previousEventId: number;
  readonly timestamp: string;
};

/** Whether a payload was cut; local histories never cut. */
export interface PayloadDetails {
  readonly truncated: boolean;
}
export const complete: PayloadDetails = { truncated: false };

/** What a failure event tells: a `Fail` state may leave out either. */
export interface FailureDetails {
  readonly error?: string;
  readonly cause?: string;
}

/** The details of a failure, without members that are not there. */
export function failureDetails(error: string | undefined, cause: string | undefined): FailureDetails {
  return { ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) };
}
