import type { Retrier } from "@stepwright/asl";
import { decideRetry, type RetryCounters } from "../retry.js";
import { failureOf } from "./native-failure.js";
import type { Scope } from "./scope.js";

/** Runs `attempt` again as long as the retriers say so, with their delays; each number of a retry is given to it. */
export async function runWithRetries<T>(
  scope: Scope,
  retriers: readonly Retrier[],
  attempt: (ordinal: number) => Promise<T>,
): Promise<T> {
  const { clock, random } = scope.run.settings;
  let counters: RetryCounters = [];
  for (let ordinal = 0; ; ordinal += 1) {
    try {
      return await attempt(ordinal);
    } catch (thrown) {
      if (scope.signal.aborted) throw thrown;
      const { error, aliases } = failureOf(thrown);
      const decision = decideRetry({ retriers, counters, errors: [error, ...aliases], jitter: random.jitter });
      if (decision.kind !== "retry") throw thrown;
      counters = decision.counters;
      await scope.run.track(() => clock.sleep(decision.delaySeconds * 1_000, scope.signal));
    }
  }
}
