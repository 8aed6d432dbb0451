import { errorNames, limits, parseDuration } from "@stepwright/asl";
import type { Workflow } from "@stepwright/dsl";
import { cloneJson, type WorkflowDefinition, workflowDefinitionOf } from "@stepwright/dsl/internal";
import type { Clock } from "../clock.js";
import { followSignal } from "../interpreter/abort.js";
import type { ExecutionNames } from "../interpreter/execution-names.js";
import { createRandomSource } from "../random.js";
import { enterAmbient } from "./ambient.js";
import { onEmptyLoop } from "./empty-loop.js";
import { contextOf } from "./native-context.js";
import "./native-engine.js";
import { causeText, failureOf } from "./native-failure.js";
import type { NativeRun } from "./native-run.js";
import { RunState, type StepAnswers } from "./run-state.js";
import { runInScope, type Scope } from "./scope.js";
import { StepRecorder } from "./step-recorder.js";

export interface NativeOptions {
  readonly input: unknown;
  readonly clock: Clock;
  /** What random numbers, UUIDs and the jitter of retries are drawn from; 0 when absent. */
  readonly seed?: number;
  readonly names?: Partial<ExecutionNames>;
  readonly answers?: StepAnswers;
}

type Ending = Pick<NativeRun, "status" | "output" | "error" | "cause">;

/**
 * Runs the function of a workflow itself. A failure of the workflow is an outcome, not an exception.
 * @throws TypeError when the value is no workflow. Error (name `NotJson`) when the input is no JSON.
 */
export async function runNative(workflow: Workflow<never, unknown>, options: NativeOptions): Promise<NativeRun> {
  const definition = workflowDefinitionOf(workflow);
  if (!definition) throw new TypeError("runNative: the value was not made by workflow(…).");
  const input = cloneJson(options.input, `the input of workflow ${definition.name}`);
  const { clock, answers } = options;
  const startedAt = clock.now();
  const context = contextOf(definition.name, input, startedAt, options.names);
  const recorder = new StepRecorder();
  const random = createRandomSource(options.seed ?? 0);
  const { controller: closing } = followSignal(new AbortController().signal);
  const leaveAmbient = enterAmbient();
  let forgetLoop: () => void = () => undefined;
  try {
    const ending = await new Promise<Ending>((resolve) => {
      startTimeout(definition, clock, closing.signal, () => resolve(timedOut));
      const settings = { clock, random, executionId: context.execution.id, answers, recorder };
      const stall = () => resolve(stalledEnding(definition.name));
      const run = new RunState(settings, stall);
      forgetLoop = onEmptyLoop(stall);
      const body = () => Reflect.apply(definition.body, undefined, [cloneJson(input, "the input"), context]);
      const scope = openBody(run, closing.signal);
      endingOf(definition.name, runInScope(scope, body))
        .finally(() => run.drain(scope.inFlight, scope.signal))
        .then(resolve);
      run.start();
    });
    return { ...ending, ...recorder.close(), startedAt, endedAt: clock.now() };
  } finally {
    closing.abort(new Error("The run is over."));
    forgetLoop();
    leaveAmbient();
  }
}

function openBody(run: RunState, signal: AbortSignal): Scope {
  return { run, branch: "", indices: [], signal, inFlight: new Set(), forks: 0, isOrphan: () => false };
}

const timedOut: Ending = { status: "TIMED_OUT", error: errorNames.timeout };

/** The workflow's own timeout, which nothing inside it can catch. */
function startTimeout(definition: WorkflowDefinition, clock: Clock, signal: AbortSignal, expire: () => void): void {
  const { timeout } = definition.options;
  if (timeout === undefined) return;
  const seconds = parseDuration(timeout);
  if (seconds === undefined || seconds === 0) {
    throw new RangeError(`workflow("${definition.name}"): timeout ${JSON.stringify(timeout)} is no duration.`);
  }
  clock.sleep(seconds * 1_000, signal).then(expire, () => undefined);
}

async function endingOf(name: string, body: Promise<unknown>): Promise<Ending> {
  try {
    const output = cloneJson(await body, `the result of workflow ${name}`);
    const fits = Buffer.byteLength(JSON.stringify(output)) <= limits.payloadBytes;
    return fits ? { status: "SUCCEEDED", output } : { status: "FAILED", error: errorNames.dataLimitExceeded };
  } catch (thrown) {
    const failure = failureOf(thrown);
    const cause = causeText(failure);
    return { status: "FAILED", error: failure.error, ...(cause === undefined ? {} : { cause }) };
  }
}

/** A run never hangs: Step Functions has nothing that this could become. */
function stalledEnding(name: string): Ending {
  const cause = {
    errorType: "WorkflowStalled",
    errorMessage: `Workflow ${name} waits for what cannot happen: a promise that no helper of Stepwright made, or a step whose body never settles. Await helpers only, and put other asynchronous work into a step.`,
  };
  return { status: "FAILED", error: cause.errorType, cause: JSON.stringify(cause) };
}
