import { parseDuration } from "./duration.js";
import { errorNames } from "./errors.js";
import type { Retrier } from "./states.js";

/** The `retry` option of a step, with its error classes already turned into names. */
export interface RetryPolicyData {
  readonly retries: number;
  readonly interval?: string;
  readonly backoff?: number;
  readonly max?: string;
  readonly jitter?: "full" | "none";
  readonly on?: readonly string[];
  readonly never?: readonly string[];
}

/**
 * The `Retry` list of a policy or a list of policies. A `never` becomes a retrier with `MaxAttempts: 0`: it matches, so it
 * ends the search, and allows no retry (states-language.net, "Retrying after error").
 */
export function retriersOf(policy: RetryPolicyData | readonly RetryPolicyData[]): Retrier[] {
  const policies = isList(policy) ? policy : [policy];
  return policies.flatMap((one) => {
    const never: Retrier[] = one.never?.length ? [{ ErrorEquals: [...one.never], MaxAttempts: 0 }] : [];
    const interval = one.interval === undefined ? undefined : parseDuration(one.interval);
    const max = one.max === undefined ? undefined : parseDuration(one.max);
    const retrier: Retrier = {
      ErrorEquals: one.on?.length ? [...one.on] : [errorNames.all],
      MaxAttempts: one.retries,
      ...(interval === undefined ? {} : { IntervalSeconds: interval }),
      ...(one.backoff === undefined ? {} : { BackoffRate: one.backoff }),
      ...(max === undefined ? {} : { MaxDelaySeconds: max }),
      ...(one.jitter === "full" ? { JitterStrategy: "FULL" as const } : {}),
    };
    return [...never, retrier];
  });
}

function isList(policy: RetryPolicyData | readonly RetryPolicyData[]): policy is readonly RetryPolicyData[] {
  return Array.isArray(policy);
}
