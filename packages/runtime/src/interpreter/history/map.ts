import type { FailureDetails } from "./event.js";

type IterationOutcome = "Started" | "Succeeded" | "Failed" | "Aborted";
interface Iteration {
  readonly name: string;
  readonly index: number;
}

export type MapEvent =
  | { readonly type: "MapStateStarted"; readonly mapStateStartedEventDetails: { readonly length: number } }
  | { readonly type: "MapStateSucceeded" }
  | { readonly type: "MapStateFailed" }
  | { readonly type: "MapIterationStarted"; readonly mapIterationStartedEventDetails: Iteration }
  | { readonly type: "MapIterationSucceeded"; readonly mapIterationSucceededEventDetails: Iteration }
  | { readonly type: "MapIterationFailed"; readonly mapIterationFailedEventDetails: Iteration }
  | { readonly type: "MapIterationAborted"; readonly mapIterationAbortedEventDetails: Iteration }
  | { readonly type: "MapRunStarted"; readonly mapRunStartedEventDetails: { readonly mapRunArn: string } }
  | { readonly type: "MapRunSucceeded" }
  | { readonly type: "MapRunAborted" }
  | { readonly type: "MapRunFailed"; readonly mapRunFailedEventDetails: FailureDetails };

export function mapStarted(length: number): MapEvent {
  return { type: "MapStateStarted", mapStateStartedEventDetails: { length } };
}

export function mapSucceeded(): MapEvent {
  return { type: "MapStateSucceeded" };
}

export function mapFailed(): MapEvent {
  return { type: "MapStateFailed" };
}

const iterationEvents: { readonly [Outcome in IterationOutcome]: (details: Iteration) => MapEvent } = {
  Started: (details) => ({ type: "MapIterationStarted", mapIterationStartedEventDetails: details }),
  Succeeded: (details) => ({ type: "MapIterationSucceeded", mapIterationSucceededEventDetails: details }),
  Failed: (details) => ({ type: "MapIterationFailed", mapIterationFailedEventDetails: details }),
  Aborted: (details) => ({ type: "MapIterationAborted", mapIterationAbortedEventDetails: details }),
};

/** An event of one iteration of an inline Map; `name` is the Map state's. */
export function mapIteration(outcome: IterationOutcome, name: string, index: number): MapEvent {
  return iterationEvents[outcome]({ name, index });
}

export function mapRunStarted(mapRunArn: string): MapEvent {
  return { type: "MapRunStarted", mapRunStartedEventDetails: { mapRunArn } };
}

export function mapRunSucceeded(): MapEvent {
  return { type: "MapRunSucceeded" };
}

export function mapRunFailed(details: FailureDetails): MapEvent {
  return { type: "MapRunFailed", mapRunFailedEventDetails: details };
}
