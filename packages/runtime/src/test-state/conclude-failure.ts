import type { Recovers } from "@stepwright/asl";
import { namesOf, type StateFailure } from "../interpreter/failure.js";
import { errorOutputOf } from "../interpreter/recovery.js";
import { decideRetry, matchesAny } from "../retry.js";
import type { Attempt } from "./perform-mocked.js";
import type { ErrorDetails, TestStateResponse } from "./request.js";

/** A response, with what its inspection data tell of the failure. */
export type Concluded = TestStateResponse & { readonly errorDetails?: ErrorDetails };

/** What `Retry` and `Catch` would do about a failure. */
export async function concludeFailure(attempt: Attempt, recovers: Recovers, failure: StateFailure): Promise<Concluded> {
  const { visit, configuration } = attempt;
  const { error, cause } = failure.reason;
  const errors = namesOf(failure.reason);
  const shown = { ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) };
  const used = configuration.retrierRetryCount ?? 0;
  const decision = decideRetry({
    retriers: recovers.Retry,
    counters: (recovers.Retry ?? []).map(() => used),
    errors,
    jitter: visit.run.random.jitter,
  });
  if (decision.kind === "retry") {
    const { retrier, delaySeconds } = decision;
    return {
      status: "RETRIABLE",
      ...shown,
      errorDetails: { retryIndex: retrier, retryBackoffIntervalSeconds: delaySeconds },
    };
  }
  const retried = decision.kind === "exhausted" ? { retryIndex: decision.retrier } : {};
  const catchers = recovers.Catch ?? [];
  const index = catchers.findIndex(({ ErrorEquals }) => matchesAny(ErrorEquals, errors));
  const catcher = catchers[index];
  if (!catcher) {
    const told = decision.kind === "exhausted" ? { errorDetails: retried } : {};
    return { status: "FAILED", ...shown, ...told };
  }
  const { output } = await attempt.flow.completeCatch(visit, catcher, index, errorOutputOf(failure));
  return {
    status: "CAUGHT_ERROR",
    ...shown,
    output: JSON.stringify(output),
    nextState: catcher.Next,
    errorDetails: { ...retried, catchIndex: index },
  };
}
