import type { Replay, ReplayedAttempt } from "./answers-of.js";
import { describeJson, findJsonDifference } from "./json-difference.js";
import type { RecordedCall } from "./recorded-calls.js";

/** How the step calls of two runs differ. `starts` are the beginnings of both, for the virtual times. */
export function compareCalls(replay: Replay, starts: { readonly native: number; readonly asl: number }): string[] {
  const asked = attemptsByCall(replay.attempts);
  return [
    ...replay.attempts.filter(({ recorded }) => !recorded).map(describeUnexpected),
    ...replay.calls.flatMap((call) => {
      const attempts = asked.get(call);
      return attempts ? compareCall(call, attempts, starts) : describeMissing(call);
    }),
    ...compareOrder(replay.calls, asked),
  ];
}

function attemptsByCall(attempts: readonly ReplayedAttempt[]): ReadonlyMap<RecordedCall, readonly ReplayedAttempt[]> {
  const byCall = new Map<RecordedCall, ReplayedAttempt[]>();
  for (const attempt of attempts) {
    if (attempt.recorded) byCall.set(attempt.recorded, [...(byCall.get(attempt.recorded) ?? []), attempt]);
  }
  return byCall;
}

function describeUnexpected({ name, attempt, input }: ReplayedAttempt): string {
  return `step ${name}: the state machine ${attempt === 0 ? "called it" : `retried it (attempt ${attempt})`} with ${describeJson(input)}, the workflow did not`;
}

/** Step Functions stops a branch whose sibling failed, so it need not make the calls of orphans. */
function describeMissing({ name, attempts }: RecordedCall): string[] {
  const first = attempts[0];
  if (!first || first.orphan) return [];
  return [`step ${name}: the workflow called it with ${describeJson(first.input)}, the state machine did not`];
}

function compareCall(
  call: RecordedCall,
  attempts: readonly ReplayedAttempt[],
  starts: { readonly native: number; readonly asl: number },
): string[] {
  const differences: string[] = [];
  const input = findJsonDifference(`step ${call.name}, input`, call.attempts[0]?.input, attempts[0]?.input);
  if (input !== undefined && !call.inline) differences.push(input);
  const required = call.attempts.filter(({ orphan }) => !orphan).length;
  if (attempts.length < required || attempts.length > call.attempts.length) {
    differences.push(`step ${call.name}: native ${call.attempts.length} attempts, asl ${attempts.length}`);
  }
  for (const [ordinal, attempt] of attempts.entries()) {
    const recorded = call.attempts[ordinal];
    if (!recorded) continue;
    const native = recorded.startedAt - starts.native;
    const asl = attempt.startedAt - starts.asl;
    if (native !== asl) {
      differences.push(
        `step ${call.name}, attempt ${ordinal}: native started after ${native / 1_000} s, asl after ${asl / 1_000} s`,
      );
      break;
    }
  }
  return differences;
}

/**
 * A call comes after the one whose result the workflow went on from. Calls that do not depend on each other, as those of two
 * branches, compare by their times alone.
 */
function compareOrder(
  calls: readonly RecordedCall[],
  asked: ReadonlyMap<RecordedCall, readonly ReplayedAttempt[]>,
): string[] {
  const byNumber = new Map(calls.map((call) => [call.number, call]));
  const places = new Map([...asked.keys()].map((call, place) => [call, place]));
  return calls.flatMap((call) => {
    const before = byNumber.get(call.attempts[0]?.after ?? -1);
    const own = places.get(call);
    const other = before && places.get(before);
    if (!before || own === undefined || other === undefined || own > other) return [];
    return [`order: the workflow called ${before.name} before ${call.name}, the state machine after it`];
  });
}
