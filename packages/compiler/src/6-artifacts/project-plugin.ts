import { realpathSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, Plugin, PluginBuild } from "esbuild";

/** What the bundler takes from memory instead of from the disk. */
export interface BundleSources {
  readonly root: string;
  /** The code of each entry, by its name. */
  readonly entries: ReadonlyMap<string, string>;
  /** The texts of the project's modules, by path relative to the root. */
  readonly texts: ReadonlyMap<string, string>;
  /** Told where the package with the handler lies. */
  readonly onHandler: (path: string) => void;
  /** The packages that the bundles may leave unread, as they are imported; undefined when all is to be read. */
  readonly unread: Set<string> | undefined;
}

/** The name by which an entry imports our handler: users need not depend on the package that has it. */
export const handlerModule = "stepwright:handler";
export const entryNamespace = "stepwright-function";

const here = dirname(fileURLToPath(import.meta.url));
const loaders: Readonly<Record<string, Loader>> = {
  ".tsx": "tsx",
  ".jsx": "jsx",
  ".js": "js",
  ".mjs": "js",
  ".cjs": "js",
};
/** The AWS SDK is part of Lambda, and loading it has no effect. */
const lambdaPackages = /^@(?:aws-sdk|smithy)\//;
/** Marks our own question, which must not come back to us. */
const resolving = Symbol("resolving");

/**
 * Bundles what was compiled: entries and project modules come from memory. Loading our own packages has no effect, so that what a
 * bundle does not use of them is left out.
 */
export function createProjectPlugin({ root, entries, texts, onHandler, unread }: BundleSources): Plugin {
  const byPath = new Map([...texts].map(([file, text]) => [realPath(join(root, file)), text]));
  return {
    name: "stepwright",
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${entryNamespace}:`) }, ({ path }) => ({
        path: path.slice(entryNamespace.length + 1),
        namespace: entryNamespace,
      }));
      build.onLoad({ filter: /.*/, namespace: entryNamespace }, ({ path }) => ({
        contents: entries.get(path) ?? "",
        loader: "js",
        resolveDir: root,
      }));
      build.onResolve({ filter: new RegExp(`^${handlerModule}$`) }, async ({ kind }) => {
        const found = await build.resolve("@stepwright/dsl/lambda", { resolveDir: here, kind, pluginData: resolving });
        onHandler(found.path);
        return found;
      });
      build.onResolve(
        { filter: /^(?:stepwright|@stepwright\/[a-z]+)(?:\/|$)/ },
        async ({ path, pluginData, ...rest }) => {
          if (pluginData === resolving) return undefined;
          const { importer, namespace, resolveDir, kind } = rest;
          const found = await build.resolve(path, { importer, namespace, resolveDir, kind, pluginData: resolving });
          return { ...found, sideEffects: false };
        },
      );
      build.onResolve({ filter: lambdaPackages }, ({ path }) => ({ path, external: true, sideEffects: false }));
      if (unread !== undefined) leaveUnread(build, unread);
      if (byPath.size === 0) return;
      const modules = [...byPath.keys()].map(escapePattern).join("|");
      build.onLoad({ filter: new RegExp(`^(?:${modules})$`) }, ({ path }) => ({
        contents: byPath.get(path) ?? "",
        loader: loaders[extname(path)] ?? "ts",
      }));
    },
  };
}

/**
 * A package whose loading has no effect need not be read to know which bundles use it, and reading takes longer than all the rest (a
 * schema library has hundreds of files, and most steps use none of it).
 */
function leaveUnread(build: PluginBuild, unread: Set<string>): void {
  build.onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...rest }) => {
    if (pluginData === resolving || rest.kind === "entry-point" || rest.namespace !== "file") return undefined;
    const { importer, namespace, resolveDir, kind } = rest;
    const found = await build.resolve(path, { importer, namespace, resolveDir, kind, pluginData: resolving });
    const isPackage = /[\\/]node_modules[\\/]/.test(found.path);
    if (found.errors.length > 0 || !isPackage || found.sideEffects || found.external) return found;
    unread.add(path);
    return { path, external: true, sideEffects: false };
  });
}

/** The bundler knows files by where links lead. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
