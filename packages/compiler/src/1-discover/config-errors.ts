import { ts } from "#typescript";
import { discovery } from "../diagnostics/codes/discover.js";
import type { Diagnostic } from "../diagnostics/define.js";
import type { Paths } from "./paths.js";

/** What TypeScript finds wrong with a `tsconfig.json`. */
export function reportConfigErrors(errors: readonly ts.Diagnostic[], paths: Paths): Diagnostic[] {
  return errors.map((error) => {
    const parameters = { text: ts.flattenDiagnosticMessageText(error.messageText, " "), typescriptCode: error.code };
    return discovery.badTypeScriptConfig(originOfError(error, paths), parameters);
  });
}

/** The span of an error of TypeScript; undefined for one about the whole program. */
export function originOfError(
  error: Pick<ts.Diagnostic, "file" | "start" | "length">,
  paths: Paths,
): Diagnostic["origin"] {
  if (error.file === undefined) return undefined;
  const start = error.start ?? 0;
  return { file: paths.relativeOf(error.file.fileName), start, end: start + (error.length ?? 0) };
}
