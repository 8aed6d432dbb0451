import type { Json } from "@stepwright/asl";
import type { CompiledWorkflow } from "@stepwright/compiler";
import type { Workflow } from "@stepwright/dsl";
import type { HistoryEvent, MockTable } from "@stepwright/runtime";
import type { CommandContext } from "../cli/command.js";
import { answerWithHandlers, type HandlerSetup } from "./answer-with-handlers.js";
import { createClock } from "./create-clock.js";
import { type EngineFacts, machineFacts, nativeFacts, type StepFacts } from "./engine-facts.js";
import { recordSteps } from "./record-steps.js";

/** What a run needs. */
export interface Setup {
  readonly workflow: Workflow<never, unknown>;
  readonly input: Json;
  readonly mocks: MockTable;
  readonly realTime: boolean;
}
/** What a run of the state machine needs besides. */
export interface MachineSetup extends Setup {
  readonly machine: CompiledWorkflow;
}

export interface Ran {
  readonly facts: EngineFacts;
  /** Of the state machine; a native run has none. */
  readonly history?: readonly HistoryEvent[];
  /** When both engines ran. */
  readonly both?: {
    readonly native: EngineFacts;
    readonly equal: boolean;
    readonly differences: readonly string[];
  };
}

/** Runs the function itself. */
export async function runInNative({ workflow, input, mocks, realTime }: Setup): Promise<Ran> {
  const { openMocks, runNative, stepAnswersOf } = await import("@stepwright/runtime");
  const answers = stepAnswersOf(openMocks(mocks));
  return { facts: nativeFacts(await runNative(workflow, { input, clock: await createClock(realTime), answers })) };
}

/** Runs the state machine with the bundled handlers, as AWS would. */
export async function runInAsl(setup: MachineSetup & HandlerSetup, cx: CommandContext): Promise<Ran> {
  const { executeMachine } = await import("@stepwright/runtime");
  const { machine, input, realTime } = setup;
  const recorder = recordSteps(await answerWithHandlers(setup, cx));
  const outcome = await executeMachine(machine.definition, {
    input,
    clock: await createClock(realTime),
    tasks: recorder.tasks,
    names: { stateMachineName: machine.name },
  });
  return { facts: machineFacts(outcome, recorder.steps()), history: outcome.history };
}

/** Runs both, the state machine answered from the record of the function, and compares them. */
export async function runInBoth({ workflow, machine, input, mocks }: MachineSetup): Promise<Ran> {
  const { runBoth } = await import("@stepwright/runtime");
  const { native, asl, equal, differences } = await runBoth({
    workflow,
    definition: machine.definition,
    input,
    mocks,
  });
  const steps = asl.steps.flatMap(({ name, attempt, input: given, output, error }): StepFacts[] => {
    if (error !== undefined) return [{ name, attempt, input: given, error }];
    return output === undefined ? [] : [{ name, attempt, input: given, output }];
  });
  const both = { native: nativeFacts(native), equal, differences };
  return { facts: machineFacts(asl, steps), history: asl.history, both };
}
