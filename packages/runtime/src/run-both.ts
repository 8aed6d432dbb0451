import type { Json, StateMachine } from "@stepwright/asl";
import type { Workflow } from "@stepwright/dsl";
import { answersOf, type ReplayedAttempt } from "./compare/answers-of.js";
import { compareCalls } from "./compare/compare-calls.js";
import { compareOutcomes } from "./compare/compare-outcomes.js";
import { executeMachine, type MachineOutcome } from "./interpreter/execute-machine.js";
import type { ExecutionNames } from "./interpreter/execution-names.js";
import { type MockTable, openMocks, stepAnswersOf } from "./mocks.js";
import type { NativeRun } from "./native/native-run.js";
import { runNative } from "./native/run-native.js";
import type { StepAnswers } from "./native/run-state.js";
import { RealClock } from "./real-clock.js";
import { VirtualClock } from "./virtual-clock.js";

export interface RunBothOptions {
  readonly workflow: Workflow<never, unknown>;
  /** What the workflow was compiled to. */
  readonly definition: StateMachine;
  readonly input: Json;
  readonly mocks?: MockTable;
  /** Answers steps that `mocks` does not. */
  readonly answers?: StepAnswers;
  readonly seed?: number;
  readonly names?: Partial<ExecutionNames>;
  /** When both runs begin, in milliseconds since the Unix epoch; default: now. */
  readonly startAt?: number;
  readonly limits?: "aws" | "off";
}

export interface BothRuns {
  readonly native: NativeRun;
  readonly asl: MachineOutcome & { readonly steps: readonly ReplayedAttempt[] };
  readonly equal: boolean;
  /** One sentence each; empty when the runs are equal. */
  readonly differences: readonly string[];
}

/**
 * Runs a workflow natively, then its state machine, answered from the record of the first run: no body or mock runs twice. Both
 * runs have a virtual clock of their own, the same start and the same seed.
 */
export async function runBoth(options: RunBothOptions): Promise<BothRuns> {
  const { workflow, definition, input, seed = 0 } = options;
  const startAt = options.startAt ?? new RealClock().now();
  const names = { stateMachineName: workflow.workflowName, ...options.names };
  const native = await runNative(workflow, {
    input,
    clock: new VirtualClock(startAt),
    seed,
    names,
    answers: answersIn(options),
  });
  const replay = answersOf(native);
  const outcome = await executeMachine(definition, {
    input,
    clock: new VirtualClock(startAt),
    tasks: replay.tasks,
    seed,
    names,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  });
  const differences = [
    ...compareOutcomes(native, outcome),
    ...compareCalls(replay, { native: native.startedAt, asl: outcome.startedAt }),
  ];
  return { native, asl: { ...outcome, steps: replay.attempts }, equal: differences.length === 0, differences };
}

function answersIn({ mocks = {}, answers }: RunBothOptions): StepAnswers {
  const mocked = stepAnswersOf(openMocks(mocks));
  return (call) => mocked(call) ?? answers?.(call);
}
