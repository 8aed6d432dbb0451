import type { CompiledWorkflow, LocatedDiagnostic } from "@stepwright/compiler";
import type { CommandContext } from "../cli/command.js";
import { relocateDiagnostics } from "../diagnostics/relocate-diagnostics.js";
import { renderDiagnostics } from "../diagnostics/render-diagnostics.js";
import type { ProjectFiles } from "../project/open-project.js";

export interface Compiled {
  readonly workflows: readonly CompiledWorkflow[];
  /** Files are relative to where the command was called. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly hasErrors: boolean;
}

/** Compiles the files of a project and tells people what the compiler found. */
export async function compileFiles({ files, root }: ProjectFiles, cx: CommandContext): Promise<Compiled> {
  const { compile } = await import("@stepwright/compiler");
  const result = compile({ files, root });
  const diagnostics = relocateDiagnostics(result.diagnostics, root, cx.cwd);
  if (diagnostics.length > 0) cx.say(renderDiagnostics(diagnostics, cx.cwd, cx.paint));
  const hasErrors = diagnostics.some(({ severity }) => severity === "error");
  return { workflows: result.workflows, diagnostics, hasErrors };
}
