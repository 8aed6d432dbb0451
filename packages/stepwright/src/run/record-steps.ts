import { type TaskHandler, toTaskFailure } from "@stepwright/runtime";
import type { StepFacts } from "./engine-facts.js";
import { readStepEvent } from "./read-step-event.js";

/** A handler that keeps a record of each attempt it answers, in the order in which they were made. */
export function recordSteps(handler: TaskHandler): { readonly tasks: TaskHandler; readonly steps: () => StepFacts[] } {
  const record: (StepFacts | undefined)[] = [];
  const tasks: TaskHandler = async (task) => {
    const event = readStepEvent(task.arguments);
    const call = { name: event?.step ?? task.stateName, attempt: task.attempt, input: event?.input ?? task.arguments };
    const place = record.push(undefined) - 1;
    try {
      const output = await handler(task);
      record[place] = { ...call, output };
      return output;
    } catch (thrown) {
      record[place] = { ...call, error: toTaskFailure(thrown).error ?? "" };
      throw thrown;
    }
  };
  return { tasks, steps: () => record.filter((one) => one !== undefined) };
}
