import { errorNames } from "@stepwright/asl";
import { StateFailure } from "./failure.js";
import { evaluationFailed } from "./history/evaluation.js";
import type { Visit } from "./visit.js";

/**
 * Records that a query of the state failed, and answers the failure to throw. AWS chains the event to the one before the entry
 * when the state has recorded nothing since; `after` overrides that.
 */
export function failEvaluation(visit: Visit, problem: string, location?: string, after?: number): StateFailure {
  const { run, trail } = visit.frame;
  const cause = visit.explain(problem);
  trail.last = after ?? (trail.last === visit.enteredId ? visit.previousId : trail.last);
  run.history.record(trail, evaluationFailed(visit.name, errorNames.queryEvaluation, cause, location));
  return new StateFailure({ error: errorNames.queryEvaluation, cause });
}

/** What the JSONPath language reports: no event of its own, and no way to catch it. */
export function failRuntime(visit: Visit, problem: string): StateFailure {
  return new StateFailure({ error: errorNames.runtime, cause: visit.explain(problem) });
}
