import { createHash } from "node:crypto";
import type { LambdaFunction } from "../ir/nodes.js";
import type { SourceModule } from "../result.js";
import { type AnnotatedModule, annotateModule, type ModuleClosure } from "./annotate-module.js";
import { handlerModule } from "./project-plugin.js";

/** What to bundle for the functions of a workflow. */
export interface FunctionEntries {
  /** The code of each function's entry, by the function's folder. */
  readonly entries: ReadonlyMap<string, string>;
  /** The project's modules as they are bundled, by path. */
  readonly modules: ReadonlyMap<string, AnnotatedModule>;
}

/** Writes the entry of each function: it imports the step, or the closure that its module exports for this purpose. */
export function writeEntries(
  folders: readonly (readonly [folder: string, fn: LambdaFunction])[],
  sources: readonly SourceModule[],
): FunctionEntries {
  const closures = new Map<string, ModuleClosure[]>();
  const entries = new Map<string, string>();
  for (const [folder, fn] of folders) {
    const { source } = fn;
    const exportName = source.kind === "export" ? source.exportName : exportNameOf(fn.name);
    entries.set(folder, entryCode(fn.name, source.file, exportName));
    if (source.kind === "export") continue;
    const closure = { exportName, text: source.text, origin: fn.origin };
    closures.set(source.file, [...(closures.get(source.file) ?? []), closure]);
  }
  const modules = new Map(
    sources.map((module) => [module.file, annotateModule(module, closures.get(module.file) ?? [])]),
  );
  return { entries, modules };
}

function entryCode(name: string, file: string, exportName: string): string {
  return [
    `import { createHandler } from ${JSON.stringify(handlerModule)};`,
    `import { ${JSON.stringify(exportName)} as body } from ${JSON.stringify(`./${file}`)};`,
    `export const handler = createHandler(${JSON.stringify(name)}, body);`,
    "",
  ].join("\n");
}

/** A name that no developer chose, and that does not depend on other functions: it stays in the bundle as the function's name. */
function exportNameOf(name: string): string {
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 8);
  return `step_${name.replace(/[^A-Za-z0-9]+/g, "_")}_${hash}`;
}
