import { dirname, join } from "node:path";
import type { Message } from "esbuild";
import type { LambdaFunction } from "../ir/nodes.js";
import type { LocatedDiagnostic, OutputFile, ProgramSources } from "../result.js";
import { locateMessages } from "./bundle-errors.js";
import { commonJsLine } from "./common-js-line.js";
import { type FunctionEntries, writeEntries } from "./function-entries.js";
import { nameFolders } from "./function-folders.js";
import { relocateSourceMap } from "./relocate-source-map.js";
import { codeFile, functionsFolder, runBundler } from "./run-bundler.js";
import { createSourceNames } from "./source-names.js";

/** A function to upload: the file with its code, relative to the folder of its workflow. */
export interface BundledFunction {
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
}

export interface Bundles {
  readonly functions: readonly BundledFunction[];
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/** The functions of one workflow on their way into bundles. */
interface Job {
  readonly folders: readonly (readonly [folder: string, fn: LambdaFunction])[];
  readonly written: FunctionEntries;
  /** The texts of the project's modules as their developer wrote them. */
  readonly texts: ReadonlyMap<string, string>;
  readonly root: string;
}

/**
 * Bundles the Lambda functions of a workflow. The output depends on the sources alone: not on where the checkout lies, nor on the
 * system.
 */
export async function bundleFunctions(
  functions: readonly LambdaFunction[],
  { modules, conditions }: ProgramSources,
  root: string,
): Promise<Bundles> {
  if (functions.length === 0) return { functions: [], files: [], diagnostics: [] };
  const names = nameFolders(functions.map((fn) => fn.name));
  const folders = functions.map((fn) => [names.get(fn.name) ?? fn.name, fn] as const);
  const texts = new Map(modules.map((module) => [module.file, module.text]));
  const job: Job = { folders, written: writeEntries(folders, modules), texts, root };
  const bundled = await runBundler(job.written, { root, conditions });
  if ("errors" in bundled) return { functions: [], files: [], diagnostics: locate(bundled.errors, job) };
  const nameOf = createSourceNames(root, dirname(dirname(bundled.handler)));
  const outputs = folders.map(([folder, { name }]) => {
    const [code = "", map = ""] = [codeFile, `${codeFile}.map`].map((file) => bundled.texts.get(`${folder}/${file}`));
    const line = commonJsLine(code);
    const file = `${functionsFolder}/${folder}/${codeFile}`;
    const text = line + code;
    const relocation = {
      folder: join(root, functionsFolder, folder),
      nameOf,
      moduleOf: (path: string) => moduleOf(path, job),
      linesBefore: line === "" ? 0 : 1,
    };
    return {
      described: { name, file, bytes: Buffer.byteLength(text) },
      files: [
        { path: file, text },
        { path: `${file}.map`, text: relocateSourceMap(map, relocation) },
      ],
    };
  });
  return {
    functions: outputs.map((one) => one.described),
    files: outputs.flatMap((one) => one.files),
    diagnostics: [],
  };
}

function moduleOf(path: string, { written, texts }: Job) {
  const [annotated, text] = [written.modules.get(path), texts.get(path)];
  return annotated === undefined || text === undefined ? undefined : { annotated, text };
}

function locate(errors: readonly Message[], { written, texts, folders }: Job): LocatedDiagnostic[] {
  const origins = new Map(folders.map(([folder, fn]) => [folder, fn.origin]));
  return locateMessages(errors, {
    textOf: (file) => texts.get(file),
    moduleOf: (file) => written.modules.get(file),
    originOf: (entry) => origins.get(entry),
  });
}
