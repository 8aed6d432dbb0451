import { limits, type StateMachine, validateDefinition } from "@stepwright/asl";
import { emitting } from "../diagnostics/codes/emit.js";
import type { Diagnostic } from "../diagnostics/define.js";
import type { Origin } from "../ir/nodes.js";

/** What AWS would refuse of a machine: its size, or a mistake of ours, which is a bug and says so. */
export function checkMachine(
  definition: StateMachine,
  origins: ReadonlyMap<string, Origin>,
  workflow: Origin,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const bytes = Buffer.byteLength(JSON.stringify(definition));
  if (bytes > limits.definitionBytes)
    found.push(emitting.definitionTooLarge(workflow, { bytes, most: limits.definitionBytes }));
  for (const problem of validateDefinition(definition)) {
    if (problem.severity !== "ERROR") continue;
    const state = /.*\/States\/([^/]+)/.exec(problem.location)?.[1];
    const origin = (state === undefined ? undefined : origins.get(state)) ?? workflow;
    found.push(emitting.invalidMachine(origin, { text: `${problem.message} at ${problem.location}` }));
  }
  return found;
}
