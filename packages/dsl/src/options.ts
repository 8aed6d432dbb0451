import type { RetryPolicyData } from "@stepwright/asl";
import type { Duration } from "./duration.js";
import type { TaskPolicy } from "./engine.js";
import { type ErrorMatch, matchedNames } from "./error-match.js";
import type { RetryCount } from "./retry-count.js";

/** The option of every helper that becomes a state. */
export interface NameOption {
  /**
   * The state's name: at most 80 characters, unique in the workflow. Default: made from the step's name, or from the helper and
   * the variable that takes its result.
   */
  readonly name?: string;
}

/**
 * When to try again after a failure (ASL: one entry of `Retry`).
 *
 * The delay before the nth retry is `interval × backoff^(n-1)`, at most `max`. Given a list of policies, the first one that
 * matches the error decides, and each counts its own retries.
 *
 * @example
 * ```ts
 * import { type RetryPolicy, stepError } from "stepwright";
 * const CardDeclined = stepError("CardDeclined")<{ code: string }>();
 * const transient: RetryPolicy = { retries: 4, interval: "2s", backoff: 2, max: "30s", jitter: "full", never: [CardDeclined] };
 * ```
 */
export interface RetryPolicy {
  /** How often to try again: `3` means at most 4 runs (ASL: `MaxAttempts`). */
  readonly retries: RetryCount<"a whole number from 0 to 99">;
  /** The delay before the first retry; default `"1s"` (ASL: `IntervalSeconds`). */
  readonly interval?: Duration<"30s, 10 minutes, 3 days">;
  /** Each delay is this many times the one before, at least 1; default 2 (ASL: `BackoffRate`). */
  readonly backoff?: number;
  /** The longest delay, at most 366 days; default: no limit (ASL: `MaxDelaySeconds`). */
  readonly max?: Duration<"30s, 10 minutes, 3 days">;
  /** `"full"` takes each delay at random between zero and its value; default `"none"` (ASL: `JitterStrategy`). */
  readonly jitter?: "full" | "none";
  /** Retry these errors only; default: all (ASL: `ErrorEquals`, `States.ALL`). */
  readonly on?: readonly ErrorMatch[];
  /** Never retry these (ASL: a retrier with `MaxAttempts: 0` before this one). */
  readonly never?: readonly ErrorMatch[];
}

/** The options of a helper that runs other states and may run them again. */
export interface RetryOptions extends NameOption {
  /** One policy or a list; default: no retry (ASL: `Retry`). */
  readonly retry?: RetryPolicy | readonly RetryPolicy[];
}

/** The options of a step, in `defineStep` and at the call. The call's properties win one by one. */
export interface StepOptions extends RetryOptions {
  /**
   * How long one attempt may take; then it fails with `States.Timeout` (class `StatesTimeout`). Default: no limit of its own
   * (ASL: `TimeoutSeconds`).
   */
  readonly timeout?: Duration<"30s, 10 minutes, 3 days">;
  /** The longest silence of one attempt, shorter than `timeout`; default: none (ASL: `HeartbeatSeconds`). */
  readonly heartbeat?: Duration<"30s, 10 minutes, 3 days">;
}

/** @internal The options as the engines take them: error classes become names. */
export function taskPolicyOf(options: StepOptions): TaskPolicy {
  const { retry, ...rest } = options;
  return retry === undefined ? rest : { ...rest, retry: isList(retry) ? retry.map(policyData) : policyData(retry) };
}

function policyData({ on, never, ...rest }: RetryPolicy): RetryPolicyData {
  return {
    ...rest,
    ...(on === undefined ? {} : { on: matchedNames(on) }),
    ...(never === undefined ? {} : { never: matchedNames(never) }),
  };
}

function isList(retry: RetryPolicy | readonly RetryPolicy[]): retry is readonly RetryPolicy[] {
  return Array.isArray(retry);
}
