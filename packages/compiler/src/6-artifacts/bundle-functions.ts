import { dirname, join } from "node:path";
import type { BuildFailure, BuildOptions, OutputFile as BundledFile, Message } from "esbuild";
import type { LambdaFunction } from "../ir/nodes.js";
import type { LocatedDiagnostic, OutputFile, ProgramSources } from "../result.js";
import { locateMessages } from "./bundle-errors.js";
import { commonJsLine } from "./common-js-line.js";
import { type FunctionEntries, writeEntries } from "./function-entries.js";
import { nameFolders } from "./function-folders.js";
import { createProjectPlugin, entryNamespace } from "./project-plugin.js";
import { type Relocation, relocateSourceMap } from "./relocate-source-map.js";
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

const folder = "lambda";
const codeFile = "index.mjs";

/** Node 20 is the oldest version that Lambda and we support; the AWS SDK is part of Lambda. */
const settings = {
  bundle: true,
  write: false,
  platform: "node",
  target: "node20",
  format: "esm",
  outExtension: { ".js": ".mjs" },
  minify: true,
  keepNames: true,
  sourcemap: "linked",
  legalComments: "none",
  charset: "utf8",
  logLevel: "silent",
  external: ["@aws-sdk/*", "@smithy/*"],
} as const satisfies BuildOptions;

/**
 * Bundles the Lambda functions of a workflow, all in one run of the bundler. The output depends on the sources alone: not on where the
 * checkout lies, nor on the system.
 */
export async function bundleFunctions(
  functions: readonly LambdaFunction[],
  sources: ProgramSources,
  root: string,
): Promise<Bundles> {
  if (functions.length === 0) return { functions: [], files: [], diagnostics: [] };
  const folders = nameFolders(functions.map((fn) => fn.name));
  const folderOf = ({ name }: LambdaFunction): string => folders.get(name) ?? name;
  const written = writeEntries(functions, sources.modules, folderOf);
  const built = await build(written, sources, root);
  if ("errors" in built) {
    const byFolder = new Map(functions.map((fn) => [folderOf(fn), fn.origin]));
    const texts = new Map(sources.modules.map((module) => [module.file, module.text]));
    const diagnostics = locateMessages(built.errors, {
      textOf: (file) => texts.get(file),
      moduleOf: (file) => written.modules.get(file),
      originOf: (entry) => byFolder.get(entry),
    });
    return { functions: [], files: [], diagnostics };
  }
  const files = functions.flatMap((fn) => readOutput(folderOf(fn), built.outputs, built.relocation));
  const described = functions.map((fn) => {
    const file = `${folder}/${folderOf(fn)}/${codeFile}`;
    const text = files.find((one) => one.path === file)?.text ?? "";
    return { name: fn.name, file, bytes: Buffer.byteLength(text) };
  });
  return { functions: described, files, diagnostics: [] };
}

type Built =
  | { readonly outputs: ReadonlyMap<string, string>; readonly relocation: (folder: string) => Relocation }
  | { readonly errors: readonly Message[] };

async function build(written: FunctionEntries, sources: ProgramSources, root: string): Promise<Built> {
  const esbuild = await import("esbuild");
  let handler = "";
  const plugin = createProjectPlugin({
    root,
    entries: written.entries,
    texts: new Map([...written.modules].map(([file, module]) => [file, module.text])),
    onHandler: (path) => {
      handler = path;
    },
  });
  try {
    const { outputFiles } = await esbuild.build({
      ...settings,
      ...(sources.conditions.length === 0 ? {} : { conditions: [...sources.conditions, "module"] }),
      absWorkingDir: root,
      outdir: folder,
      entryPoints: Object.fromEntries(
        [...written.entries.keys()].map((name) => [`${name}/index`, `${entryNamespace}:${name}`]),
      ),
      plugins: [plugin],
    });
    const nameOf = createSourceNames(root, dirname(dirname(handler)));
    const texts = new Map(sources.modules.map((module) => [module.file, module.text]));
    const relocation = (name: string): Relocation => ({
      folder: join(root, folder, name),
      nameOf,
      moduleOf: (file) => {
        const [annotated, text] = [written.modules.get(file), texts.get(file)];
        return annotated === undefined || text === undefined ? undefined : { annotated, text };
      },
    });
    return { outputs: textsOf(outputFiles), relocation };
  } catch (error) {
    if (isBuildFailure(error)) return { errors: error.errors };
    throw error;
  }
}

/** The texts by `<folder>/<file>`, whatever the system's separator. */
function textsOf(outputs: readonly BundledFile[]): Map<string, string> {
  return new Map(outputs.map(({ path, text }) => [path.split(/[\\/]/).slice(-2).join("/"), text]));
}

function readOutput(
  name: string,
  outputs: ReadonlyMap<string, string>,
  relocation: (folder: string) => Relocation,
): OutputFile[] {
  const code = outputs.get(`${name}/${codeFile}`) ?? "";
  const map = outputs.get(`${name}/${codeFile}.map`) ?? "";
  const line = commonJsLine(code);
  return [
    { path: `${folder}/${name}/${codeFile}`, text: line + code },
    { path: `${folder}/${name}/${codeFile}.map`, text: relocateSourceMap(map, relocation(name), line === "" ? 0 : 1) },
  ];
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}
