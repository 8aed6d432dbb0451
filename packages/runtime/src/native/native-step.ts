import { errorNames, type Json, limits } from "@stepwright/asl";
import type { StepContext } from "@stepwright/dsl";
import { cloneJson, type StepCall } from "@stepwright/dsl/internal";
import { followSignal } from "../interpreter/abort.js";
import { RealClock } from "../real-clock.js";
import { causeText, errorOf, failureOf, timeoutFailure } from "./native-failure.js";
import type { Operation } from "./operation.js";
import { runWithRetries } from "./recover.js";
import { runOutside, type Scope } from "./scope.js";
import { rulesOf, type TaskRules } from "./task-policy.js";

/** One call of a step: attempt by attempt, as a Task state runs. */
export function runStepCall(scope: Scope, operation: Operation, call: StepCall): Promise<Json> {
  return scope.run.track(async () => {
    const input = cloneJson(call.input, `the input of step ${call.name}`);
    const rules = rulesOf(call.policy);
    const { clock, recorder, executionId } = scope.run.settings;
    const number = recorder.openCall(call.name);
    const after = operation.call;
    operation.call = number;
    const state = call.policy.name ?? call.name;
    const key = [executionId, state, new Date(clock.now()).toISOString(), ...scope.indices].join("/");
    return runWithRetries(scope, rules.retriers, async (attempt) => {
      const end = recorder.openAttempt({
        name: call.name,
        attempt,
        input,
        startedAt: clock.now(),
        call: number,
        ...(after === undefined ? {} : { after }),
        branch: scope.branch,
        inline: call.target === undefined,
        orphan: operation.orphan || scope.isOrphan(),
      });
      try {
        const output = await attemptStep(scope, call, rules, { input, attempt, state, key });
        end({ output, endedAt: clock.now() });
        // The workflow may change what it got; the record is of what was answered.
        return cloneJson(output, `the result of step ${call.name}`);
      } catch (thrown) {
        if (scope.signal.aborted) throw thrown;
        const failure = failureOf(thrown);
        const cause = causeText(failure);
        end({
          error: failure.error,
          ...(cause === undefined ? {} : { cause }),
          ...(failure.aliases.length === 0 ? {} : { aliases: failure.aliases }),
          endedAt: clock.now(),
        });
        throw thrown;
      }
    });
  });
}

interface Attempt {
  readonly input: Json;
  readonly attempt: number;
  readonly state: string;
  readonly key: string;
}

async function attemptStep(scope: Scope, call: StepCall, rules: TaskRules, about: Attempt): Promise<Json> {
  const { clock, answers, executionId } = scope.run.settings;
  const body = answers?.(call) ?? call.body;
  const { controller, release } = followSignal(scope.signal);
  const context: StepContext = {
    executionId,
    state: about.state,
    attempt: about.attempt,
    idempotencyKey: about.key,
    signal: controller.signal,
    now: () => clock.now(),
  };
  const startedAt = clock.now();
  try {
    const answer = await clock.busy(() =>
      untilLate(rules, controller, () => runOutside(() => body(cloneJson(about.input, "the input"), context))),
    );
    if (answer.kind === "late") {
      await clock.sleep(Math.max(0, startedAt + answer.seconds * 1_000 - clock.now()), scope.signal);
      throw errorOf(timeoutFailure(answer.seconds === rules.heartbeatSeconds));
    }
    return checkSize(cloneJson(answer.value, `the result of step ${call.name}`));
  } finally {
    release();
  }
}

type Answer = { readonly kind: "value"; readonly value: unknown } | { readonly kind: "late"; readonly seconds: number };

/** Bodies take real time, whatever the run's clock is. */
const realClock = new RealClock();

/** The body's value, or that it took longer than its timeout or its heartbeat: a Lambda function sends no heartbeats. */
async function untilLate(
  { timeoutSeconds, heartbeatSeconds }: TaskRules,
  controller: AbortController,
  work: () => Promise<unknown>,
): Promise<Answer> {
  const value = async (): Promise<Answer> => ({ kind: "value", value: await work() });
  const seconds = Math.min(timeoutSeconds ?? Number.POSITIVE_INFINITY, heartbeatSeconds ?? Number.POSITIVE_INFINITY);
  if (seconds === Number.POSITIVE_INFINITY) return value();
  const timer = new AbortController();
  const late = async (): Promise<Answer> => {
    await realClock.sleep(seconds * 1_000, timer.signal);
    controller.abort(errorOf(timeoutFailure(false)));
    return { kind: "late", seconds };
  };
  const expiry = late();
  expiry.catch(() => undefined);
  try {
    return await Promise.race([value(), expiry]);
  } finally {
    timer.abort();
  }
}

/** A result over the quota is an error of the task, which `States.TaskFailed` and `States.ALL` catch (recorded by AWS). */
function checkSize(output: Json): Json {
  if (Buffer.byteLength(JSON.stringify(output)) <= limits.payloadBytes) return output;
  throw errorOf({
    error: errorNames.dataLimitExceeded,
    aliases: [errorNames.taskFailed],
    cause: undefined,
  });
}
