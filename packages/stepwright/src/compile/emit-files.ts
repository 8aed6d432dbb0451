import type { Artifacts, CompiledWorkflow } from "@stepwright/compiler";
import type { CommandContext } from "../cli/command.js";
import { relocateDiagnostics } from "../diagnostics/relocate-diagnostics.js";
import { renderDiagnostics } from "../diagnostics/render-diagnostics.js";

/** The files of a compiled workflow; what the bundler found is told to people. With diagnostics nothing may be used. */
export async function emitFiles(workflow: CompiledWorkflow, root: string, cx: CommandContext): Promise<Artifacts> {
  const { emitArtifacts } = await import("@stepwright/compiler");
  const artifacts = await emitArtifacts(workflow, { root });
  const diagnostics = relocateDiagnostics(artifacts.diagnostics, root, cx.cwd);
  if (diagnostics.length > 0) cx.say(renderDiagnostics(diagnostics, cx.cwd, cx.paint));
  return { ...artifacts, diagnostics };
}
