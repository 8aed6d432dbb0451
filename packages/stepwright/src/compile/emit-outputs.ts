import type { CompiledWorkflow, OutputFile } from "@stepwright/compiler";

export interface Outputs {
  /** Paths are relative to the folder of the workflow. */
  readonly files: readonly OutputFile[];
  readonly functions: readonly { readonly name: string; readonly file: string; readonly bytes: number }[];
}

/** The files of a compiled workflow, and which of them holds each Lambda function. */
export async function emitOutputs(workflow: CompiledWorkflow, root: string): Promise<Outputs> {
  const { emitArtifacts } = await import("@stepwright/compiler");
  const files = await emitArtifacts(workflow, { root });
  const functions = workflow.functions.map(({ name }) => {
    const file = `lambda/${name}/index.mjs`;
    return { name, file, bytes: bytesOf(files, file) };
  });
  return { files, functions };
}

/** The size of a file in UTF-8. */
export function bytesOf(files: readonly OutputFile[], path: string): number {
  return Buffer.byteLength(files.find((file) => file.path === path)?.text ?? "");
}
