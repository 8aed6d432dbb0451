import type { Json, Recovers } from "@stepwright/asl";
import type { Flow } from "../query/flow.js";
import { decideRetry, matchesAny, type RetryCounters } from "../retry.js";
import { namesOf, StateFailure } from "./failure.js";
import type { Completion, Visit } from "./visit.js";

export interface Attempt {
  readonly run: () => Promise<Completion>;
  /** Called when no retry is left, before the catchers are asked. */
  readonly onGivenUp?: (failure: StateFailure) => void;
}

/**
 * Runs a state that may fail: again as long as `Retry` says so, then over to `Catch`. Each attempt starts afresh, arguments
 * included (states-language.net, "Errors"; AWS, "Handling errors").
 */
export async function runWithRecovery(
  state: Recovers,
  visit: Visit,
  flow: Flow,
  attempt: Attempt,
): Promise<Completion> {
  let counters: RetryCounters = [];
  for (;;) {
    try {
      return await attempt.run();
    } catch (thrown) {
      if (!(thrown instanceof StateFailure)) throw thrown;
      const { clock, random } = visit.run;
      const errors = namesOf(thrown.reason);
      const decision = decideRetry({ retriers: state.Retry, counters, errors, jitter: random.jitter });
      if (decision.kind !== "retry") return giveUp(state, visit, flow, attempt, thrown);
      counters = decision.counters;
      await clock.sleep(decision.delaySeconds * 1_000, visit.frame.signal);
      visit.retryCount += 1;
      visit.run.transitions += 1;
    }
  }
}

/** The first catcher that matches decides. What fails inside a catcher is not caught again. */
async function giveUp(
  state: Recovers,
  visit: Visit,
  flow: Flow,
  attempt: Attempt,
  failure: StateFailure,
): Promise<Completion> {
  attempt.onGivenUp?.(failure);
  const errors = namesOf(failure.reason);
  const catchers = state.Catch ?? [];
  const index = catchers.findIndex(({ ErrorEquals }) => matchesAny(ErrorEquals, errors));
  const catcher = catchers[index];
  if (!catcher) throw failure;
  return flow.completeCatch(visit, catcher, index, errorOutputOf(failure));
}

/** The Error Output (states-language.net, "Error representation"); what a failure leaves out is null (recorded by AWS). */
export function errorOutputOf({ reason }: StateFailure): Json {
  return { Error: reason.error ?? null, Cause: reason.cause ?? null };
}
