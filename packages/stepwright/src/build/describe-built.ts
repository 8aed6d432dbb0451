import { alignTable } from "../cli/align-table.js";
import type { Paint } from "../cli/paint.js";
import type { BuiltWorkflow } from "./run-build.js";

/** The table that `stepwright build` prints. */
export function describeBuilt(built: readonly BuiltWorkflow[], folder: string, paint: Paint): string {
  const header = ["workflow", "states", "transitions", "ASL", "functions"];
  const rows = built.map(({ name, states, transitions, bytes, functions }) => [
    name,
    String(states),
    describeTransitions(transitions),
    describeBytes(bytes),
    functions.length === 0
      ? "none"
      : `${functions.length} (${describeBytes(functions.reduce((sum, one) => sum + one.bytes, 0))})`,
  ]);
  const [head = "", ...lines] = alignTable([header, ...rows]);
  return [paint("dim", head), ...lines, `${paint("green", "✓")} written to ${folder}/`, ""].join("\n");
}

function describeTransitions({ min, max }: BuiltWorkflow["transitions"]): string {
  if (min === max) return String(min);
  return max === null ? `${min} or more` : `${min} – ${max}`;
}

function describeBytes(bytes: number): string {
  return bytes < 1_024 ? `${bytes} B` : `${(bytes / 1_024).toFixed(1)} KiB`;
}
