import type { Retrier, State } from "@stepwright/asl";
import { plainExpression } from "./plain-expression.js";

/** What a tooltip tells of a state beside its name. */
export function describeNotes(state: State): string[] {
  return [
    ...(state.Comment === undefined ? [] : [state.Comment]),
    ...("Retry" in state ? (state.Retry ?? []).map(describeRetrier) : []),
    ...(state.Type === "Task" && state.TimeoutSeconds !== undefined
      ? [`times out after ${plainExpression(String(state.TimeoutSeconds))} seconds`]
      : []),
    ...("Assign" in state && state.Assign ? [`sets ${Object.keys(state.Assign).join(", ")}`] : []),
  ];
}

function describeRetrier(retrier: Retrier): string {
  const times = retrier.MaxAttempts ?? 3;
  const errors = retrier.ErrorEquals.map((error) => (error === "States.ALL" ? "any error" : error)).join(", ");
  if (times === 0) return `never retries ${errors}`;
  const backoff = retrier.BackoffRate ?? 2;
  return `retries ${errors} up to ${times}×, after ${retrier.IntervalSeconds ?? 1}s, growing ×${backoff}`;
}
