import { errorNames, type Json } from "@stepwright/asl";
import { followSignal } from "./abort.js";
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
import { Trail } from "./history/history.js";
import type { Run } from "./run.js";
import { runGraph } from "./run-graph.js";
import { Scope } from "./scope.js";

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

/** Takes one execution from its first event to its last. */
export async function conductRun(run: Run, signal: AbortSignal): Promise<MachineOutcome> {
  const { machine, clock, history, payloads } = run;
  history.append(0, executionStarted(payloads.write(run.input), run.names.roleArn));
  const { controller, release } = followSignal(signal);
  const timer = new AbortController();
  if (machine.TimeoutSeconds !== undefined) {
    clock.sleep(machine.TimeoutSeconds * 1_000, timer.signal).then(
      () => controller.abort(new ExecutionTimeout()),
      () => undefined,
    );
  }
  const frame = openMachine(run, controller.signal);
  try {
    const output = await runGraph(frame, run.input);
    history.close(frame.trail.last, executionSucceeded(payloads.write(output)));
    return outcomeOf(run, { status: "SUCCEEDED", output });
  } catch (thrown) {
    return endUnsuccessfully(run, frame, thrown, controller.signal);
  } finally {
    timer.abort();
    release();
  }
}

/** The first state's entry has no predecessor, as little as the start (recorded by AWS). */
export function openMachine(run: Run, signal: AbortSignal): Frame {
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
