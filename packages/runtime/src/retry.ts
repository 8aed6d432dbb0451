import { limits, matchesError, type Retrier } from "@stepwright/asl";

/** How often each retrier, by its place in the list, was used during one visit of a state. */
export type RetryCounters = readonly number[];

/** `retry`: run again after the delay. `exhausted`: a retrier matched, but allows no more. `unmatched`: none speaks of it. */
export type RetryDecision =
  | {
      readonly kind: "retry";
      readonly delaySeconds: number;
      readonly retrier: number;
      readonly counters: RetryCounters;
    }
  | { readonly kind: "exhausted"; readonly retrier: number }
  | { readonly kind: "unmatched" };

export interface RetryQuestion {
  readonly retriers: readonly Retrier[] | undefined;
  /** Those of the previous decision; empty when the state is entered. */
  readonly counters: RetryCounters;
  /** The name of the error, and further names it answers to (a lost heartbeat is also a timeout). */
  readonly errors: readonly string[];
  /** Draws 0 ≤ r < 1 for `JitterStrategy: FULL`. */
  readonly jitter: () => number;
}

/**
 * What `Retry` says about an error. The first retrier that matches decides; when its budget is spent, later ones are not asked
 * (states-language.net, "Retrying after error").
 */
export function decideRetry({ retriers = [], counters, errors, jitter }: RetryQuestion): RetryDecision {
  const index = retriers.findIndex(({ ErrorEquals }) => matchesAny(ErrorEquals, errors));
  const retrier = retriers[index];
  if (!retrier) return { kind: "unmatched" };
  const used = counters[index] ?? 0;
  if (used >= (retrier.MaxAttempts ?? 3)) return { kind: "exhausted", retrier: index };
  const delay = retryDelay(retrier, used + 1);
  return {
    kind: "retry",
    delaySeconds: retrier.JitterStrategy === "FULL" ? delay * jitter() : delay,
    retrier: index,
    counters: retriers.map((_, place) => (counters[place] ?? 0) + (place === index ? 1 : 0)),
  };
}

/** Whether a list of `ErrorEquals` speaks of an error by any of its names. */
export function matchesAny(patterns: readonly string[], errors: readonly string[]): boolean {
  return patterns.some((pattern) => errors.some((error) => matchesError(pattern, error)));
}

/** Seconds before the `ordinal`th retry (1 is the first), without jitter. */
export function retryDelay(retrier: Retrier, ordinal: number): number {
  const grown = (retrier.IntervalSeconds ?? 1) * (retrier.BackoffRate ?? 2) ** (ordinal - 1);
  return Math.min(grown, retrier.MaxDelaySeconds ?? limits.maxSeconds);
}
