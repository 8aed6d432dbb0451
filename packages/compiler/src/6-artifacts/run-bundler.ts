import type { BuildFailure, BuildOptions, Message } from "esbuild";
import type { FunctionEntries } from "./function-entries.js";
import { createProjectPlugin, entryNamespace } from "./project-plugin.js";

/** The folder of all functions, and the file of each. */
export const functionsFolder = "lambda";
export const codeFile = "index.mjs";

/** Node 20 is the oldest version that Lambda and we support. */
const settings = {
  bundle: true,
  write: false,
  metafile: true,
  platform: "node",
  target: "node20",
  format: "esm",
  outExtension: { ".js": ".mjs" },
  outdir: functionsFolder,
  minify: true,
  keepNames: true,
  sourcemap: "linked",
  legalComments: "none",
  charset: "utf8",
  logLevel: "silent",
} as const satisfies BuildOptions;

export interface BundlerOptions {
  readonly root: string;
  readonly conditions: readonly string[];
}

/** The texts by `<folder>/<file>`, or what is wrong with the sources. `handler` is the file that all bundles share. */
export type Bundled =
  | { readonly texts: ReadonlyMap<string, string>; readonly handler: string }
  | { readonly errors: readonly Message[] };

/**
 * Bundles all functions in one run, without reading packages that may turn out to be unused, then once more those that do use
 * one.
 */
export async function runBundler(written: FunctionEntries, options: BundlerOptions): Promise<Bundled> {
  const unread = new Set<string>();
  try {
    const first = await bundle([...written.entries.keys()], written, options, unread);
    const again = [...first.imports].filter(([, imports]) => imports.some((path) => unread.has(path)));
    if (again.length === 0) return first;
    const second = await bundle(
      again.map(([name]) => name),
      written,
      options,
      undefined,
    );
    return { texts: new Map([...first.texts, ...second.texts]), handler: first.handler };
  } catch (error) {
    if (isBuildFailure(error)) return { errors: error.errors };
    throw error;
  }
}

async function bundle(
  names: readonly string[],
  { entries, modules }: FunctionEntries,
  { root, conditions }: BundlerOptions,
  unread: Set<string> | undefined,
) {
  const esbuild = await import("esbuild");
  let handler = "";
  const plugin = createProjectPlugin({
    root,
    entries,
    unread,
    texts: new Map([...modules].map(([file, module]) => [file, module.text])),
    onHandler: (path) => {
      handler = path;
    },
  });
  const { outputFiles, metafile } = await esbuild.build({
    ...settings,
    ...(conditions.length === 0 ? {} : { conditions: [...conditions, "module"] }),
    absWorkingDir: root,
    entryPoints: Object.fromEntries(names.map((name) => [`${name}/index`, `${entryNamespace}:${name}`])),
    plugins: [plugin],
  });
  const imports = Object.entries(metafile.outputs).map(
    ([path, output]) => [folderOf(path), output.imports.map((one) => one.path)] as const,
  );
  return {
    texts: new Map(outputFiles.map(({ path, text }) => [lastTwo(path).join("/"), text])),
    imports: new Map(imports),
    handler,
  };
}

/** `<folder>/<file>` of an output, whatever the system's separator. */
function lastTwo(path: string): string[] {
  return path.split(/[\\/]/).slice(-2);
}

function folderOf(path: string): string {
  return lastTwo(path)[0] ?? "";
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}
