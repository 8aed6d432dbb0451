import type { Json, StateMachine } from "@stepwright/asl";
import { executeMachine, type MachineOutcome, MemoryObjectStore, TaskTokens, VirtualClock } from "@stepwright/runtime";
import type { Seed } from "./seeds.js";

const patienceMilliseconds = 20_000;

/** Runs a machine that the validator accepted, under AWS's limits. Tasks echo; whoever waits for a token is answered. */
export function runMutant(definition: StateMachine, input: Json, objects: Seed["objects"]): Promise<MachineOutcome> {
  const tokens = new TaskTokens();
  const outcome = executeMachine(definition, {
    input,
    tokens,
    clock: new VirtualClock(Date.UTC(2026, 0, 1)),
    objects: new MemoryObjectStore(objects),
    tasks: async (task) => {
      const { taskToken } = task;
      if (taskToken !== undefined) setImmediate(() => tokens.succeed(taskToken, task.arguments));
      return task.arguments;
    },
  });
  return Promise.race([outcome, giveUp()]);
}

function giveUp(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error("The execution hangs.")), patienceMilliseconds).unref();
  });
}
