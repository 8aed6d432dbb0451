import { limits, parseDuration, type Retrier, retriersOf } from "@stepwright/asl";
import type { TaskPolicy } from "@stepwright/dsl/internal";

/** A policy as numbers. */
export interface TaskRules {
  readonly retriers: readonly Retrier[];
  readonly timeoutSeconds: number | undefined;
  readonly heartbeatSeconds: number | undefined;
}

/**
 * The rules of a policy.
 * @throws RangeError when a duration is none that Step Functions can count: the compiler refuses it, the types cannot.
 */
export function rulesOf({ retry, timeout, heartbeat }: TaskPolicy): TaskRules {
  const policies = retry === undefined ? [] : [retry].flat();
  for (const { interval, max } of policies) {
    readSeconds("interval", interval);
    readSeconds("max", max);
  }
  return {
    retriers: retry === undefined ? [] : retriersOf(retry),
    timeoutSeconds: readSeconds("timeout", timeout),
    heartbeatSeconds: readSeconds("heartbeat", heartbeat),
  };
}

/** The whole seconds of a duration that has to be at least one second. */
function readSeconds(option: string, duration: string | undefined): number | undefined {
  if (duration === undefined) return undefined;
  const seconds = parseDuration(duration);
  if (seconds !== undefined && seconds > 0 && seconds <= limits.maxSeconds) return seconds;
  throw new RangeError(
    `${option}: ${JSON.stringify(duration)} is no duration here. Write whole seconds from 1 to ${limits.maxSeconds}, such as "30s", "10 minutes" or "3 days".`,
  );
}
