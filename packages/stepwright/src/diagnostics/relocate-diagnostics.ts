import { resolve } from "node:path";
import type { LocatedDiagnostic } from "@stepwright/compiler";
import { displayPath } from "../project/display-path.js";

/** The diagnostics with files relative to where the command was called instead of to the project's root. */
export function relocateDiagnostics(
  diagnostics: readonly LocatedDiagnostic[],
  root: string,
  cwd: string,
): LocatedDiagnostic[] {
  const relocate = (file: string) => displayPath(cwd, resolve(root, file));
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    file: diagnostic.file === null ? null : relocate(diagnostic.file),
    related: diagnostic.related.map((related) => ({ ...related, file: relocate(related.file) })),
  }));
}
