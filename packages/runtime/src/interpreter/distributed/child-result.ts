import type { MachineOutcome } from "../conduct-run.js";
import type { ChildExecution } from "../run.js";

/** What a Map Run keeps of a child that has ended. Its history goes to whoever listens for it: a run may have 100,000. */
export interface ChildResult {
  readonly names: ChildExecution["names"];
  readonly input: ChildExecution["input"];
  readonly outcome: Omit<MachineOutcome, "history" | "path" | "transitions">;
}

export function resultOf({ names, input, outcome }: ChildExecution): ChildResult {
  const { history: _history, path: _path, transitions: _transitions, ...kept } = outcome;
  return { names, input, outcome: kept };
}
