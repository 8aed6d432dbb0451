import { limits } from "@stepwright/asl";
import type { ts } from "#typescript";
import { discovery } from "../diagnostics/codes/discover.js";
import { findCallsOf } from "./constructs.js";
import type { ProjectUnit } from "./project.js";
import type { Reading } from "./reading.js";

/** Reports the errors of a file whose names `stepError` will refuse when the module is loaded. */
export function checkErrorNames(file: ts.SourceFile, unit: ProjectUnit, reading: Reading): void {
  for (const call of findCallsOf("stepError", file, unit)) {
    const first = call.arguments[0];
    const folded = first && reading.fold(first);
    if (!folded?.ok || typeof folded.value !== "string") continue;
    const reason = findProblem(folded.value);
    if (reason !== undefined) {
      reading.report(discovery.badErrorName(reading.originOf(first), { name: folded.value, reason }));
    }
  }
}

function findProblem(name: string): string | undefined {
  if (name === "") return "it is empty";
  if (name.startsWith("States.")) return "names that start with `States.` belong to AWS";
  if (name.length <= limits.errorCharacters) return undefined;
  return `it has ${name.length} characters, and AWS takes at most ${limits.errorCharacters}`;
}
