import type { CompiledWorkflow, LocatedDiagnostic, OutputFile } from "../result.js";
import { type BundledFunction, bundleFunctions } from "./bundle-functions.js";

export interface ArtifactOptions {
  /** The project's root, as it was given to the compiler. */
  readonly root: string;
}

/** The files of a workflow. With diagnostics the functions are missing, and nothing should be written. */
export interface Artifacts {
  readonly files: readonly OutputFile[];
  readonly functions: readonly BundledFunction[];
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/**
 * Phase 6: the state machine, its source map and the code of its Lambda functions, with paths relative to the workflow's folder.
 * Writes nothing.
 */
export async function emitArtifacts(workflow: CompiledWorkflow, { root }: ArtifactOptions): Promise<Artifacts> {
  const { functions, files, diagnostics } = await bundleFunctions(workflow.functions, workflow.sources, root);
  const machine = { path: `${workflow.name}.asl.json`, text: printJson(workflow.definition) };
  const map = { path: `${workflow.name}.map.json`, text: printJson(workflow.sourceMap) };
  return { files: [machine, map, ...files], functions, diagnostics };
}

function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
