import { errorNames, type Json, limits, type StateMachine } from "@stepwright/asl";
import type { Clock } from "../clock.js";
import { expressionsOf } from "../query/jsonata/expression-cache.js";
import { createRandomSource } from "../random.js";
import type { Activities } from "../services/activities.js";
import type { TaskHandler } from "../services/handler.js";
import { TaskTokens } from "../services/task-tokens.js";
import { followSignal } from "./abort.js";
import { type ExecutionNames, nameExecution } from "./execution-names.js";
import { ExecutionStopped, ExecutionTimeout, StateFailure } from "./failure.js";
import type { Frame } from "./frame.js";
import { failureDetails, type HistoryEvent } from "./history/event.js";
import {
  executionAborted,
  executionFailed,
  executionStarted,
  executionSucceeded,
  executionTimedOut,
} from "./history/execution.js";
import { History, Trail } from "./history/history.js";
import { PayloadWriter } from "./payload.js";
import type { Run } from "./run.js";
import { runGraph } from "./run-graph.js";
import { Scope } from "./scope.js";

export interface ExecuteOptions {
  readonly input: Json;
  readonly clock: Clock;
  /** Answers the Tasks. */
  readonly tasks: TaskHandler;
  /** Where the tokens of waiting tasks are answered; by default nowhere. */
  readonly tokens?: TaskTokens;
  /** Where workers find the tasks of activities; by default the task handler answers them. */
  readonly activities?: Activities;
  /** What `$random`, `$uuid` and the jitter of retries are drawn from; 0 when absent. */
  readonly seed?: number;
  readonly names?: Partial<ExecutionNames>;
  /** `off` lifts the quotas on payloads, variables and history. */
  readonly limits?: "aws" | "off";
  /** Stops the execution; abort it with an `ExecutionStopped` to say why. */
  readonly signal?: AbortSignal;
}

export interface MachineOutcome {
  readonly status: "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "ABORTED";
  readonly output?: Json;
  readonly error?: string;
  readonly cause?: string;
  readonly history: readonly HistoryEvent[];
  /** The names of the states in order of entry. */
  readonly path: readonly string[];
  /** State entries and retries: what Standard workflows are billed by. */
  readonly transitions: number;
  /** Milliseconds since the Unix epoch, on the run's clock. */
  readonly startedAt: number;
  readonly endedAt: number;
}

/** Runs a state machine from its start to its end. A failure of the machine is an outcome, not an exception. */
export async function executeMachine(machine: StateMachine, options: ExecuteOptions): Promise<MachineOutcome> {
  const run = startRun(machine, options);
  const { controller, release } = followSignal(options.signal ?? new AbortController().signal);
  const timer = new AbortController();
  if (machine.TimeoutSeconds !== undefined) {
    run.clock.sleep(machine.TimeoutSeconds * 1_000, timer.signal).then(
      () => controller.abort(new ExecutionTimeout()),
      () => undefined,
    );
  }
  const frame = openMachine(run, controller.signal);
  try {
    const output = await runGraph(frame, options.input);
    run.history.close(frame.trail.last, executionSucceeded(run.payloads.write(output)));
    return outcomeOf(run, { status: "SUCCEEDED", output });
  } catch (thrown) {
    return endUnsuccessfully(run, frame, thrown, controller.signal);
  } finally {
    timer.abort();
    release();
  }
}

function startRun(machine: StateMachine, options: ExecuteOptions): Run {
  const enforcesLimits = options.limits !== "off";
  const unlimited = Number.POSITIVE_INFINITY;
  const names = nameExecution(options.names);
  const isExpress = names.executionArn.split(":")[5] === "express";
  const run: Run = {
    machine,
    input: options.input,
    names,
    isExpress,
    clock: options.clock,
    random: createRandomSource(options.seed ?? 0),
    tasks: options.tasks,
    tokens: options.tokens ?? new TaskTokens(),
    activities: options.activities,
    enforcesLimits,
    history: new History(options.clock, enforcesLimits && !isExpress ? limits.historyEvents : unlimited),
    payloads: new PayloadWriter(enforcesLimits ? limits.payloadBytes : unlimited),
    expressions: expressionsOf(machine),
    startedAt: options.clock.now(),
    path: [],
    transitions: 0,
  };
  run.history.append(0, executionStarted(run.payloads.write(run.input), run.names.roleArn));
  return run;
}

/** The first state's entry has no predecessor, as little as the start (recorded by AWS). */
function openMachine(run: Run, signal: AbortSignal): Frame {
  return {
    run,
    graph: run.machine,
    scope: new Scope(),
    trail: new Trail(0),
    signal,
    mapItem: undefined,
    abortedEvent: undefined,
    open: undefined,
    children: new Set(),
  };
}

function endUnsuccessfully(run: Run, frame: Frame, thrown: unknown, signal: AbortSignal): MachineOutcome {
  if (signal.aborted && thrown === signal.reason) return endAborted(run, signal.reason);
  if (!(thrown instanceof StateFailure)) throw thrown;
  const details = failureDetails(thrown.reason.error, thrown.reason.cause);
  run.history.close(frame.trail.last, executionFailed(details));
  return outcomeOf(run, { status: "FAILED", ...details });
}

/** What ends an execution from outside follows no event (recorded by AWS). */
function endAborted(run: Run, reason: unknown): MachineOutcome {
  if (reason instanceof ExecutionTimeout) {
    run.history.close(0, executionTimedOut({ error: errorNames.timeout }));
    return outcomeOf(run, { status: "TIMED_OUT", error: errorNames.timeout });
  }
  const details = reason instanceof ExecutionStopped ? failureDetails(reason.error, reason.cause) : {};
  run.history.close(0, executionAborted(details));
  return outcomeOf(run, { status: "ABORTED", ...details });
}

type Ending = Pick<MachineOutcome, "status" | "output" | "error" | "cause">;

function outcomeOf(run: Run, ending: Ending): MachineOutcome {
  return {
    ...ending,
    history: run.history.events,
    path: run.path,
    transitions: run.transitions,
    startedAt: run.startedAt,
    endedAt: run.clock.now(),
  };
}
