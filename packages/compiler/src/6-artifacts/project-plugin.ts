import { realpathSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, Plugin } from "esbuild";
import type { AnnotatedModule } from "./annotate-module.js";

/** What the bundler takes from memory instead of from the disk. */
export interface BundleSources {
  readonly root: string;
  /** The text of each entry, by its name. */
  readonly entries: ReadonlyMap<string, string>;
  /** The modules of the project, by path relative to the root. */
  readonly modules: ReadonlyMap<string, AnnotatedModule>;
}

/** The name by which an entry imports our handler: users need not depend on the package that has it. */
export const handlerModule = "stepwright:handler";
export const entryNamespace = "stepwright-function";

const here = dirname(fileURLToPath(import.meta.url));
const loaders: Readonly<Record<string, Loader>> = { ".tsx": "tsx", ".jsx": "jsx", ".js": "js", ".mjs": "js", ".cjs": "js" };

/**
 * Bundles what was compiled: entries and project modules come from memory. Our own packages have no effect when they are loaded, so that
 * what a bundle does not use of them goes.
 */
export function createProjectPlugin({ root, entries, modules }: BundleSources): Plugin {
  const byPath = new Map([...modules].map(([file, module]) => [realPath(join(root, file)), module]));
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
      build.onResolve({ filter: new RegExp(`^${handlerModule}$`) }, ({ kind }) =>
        build.resolve("@stepwright/dsl/lambda", { resolveDir: here, kind }),
      );
      build.onResolve({ filter: /^(?:stepwright|@stepwright\/[a-z]+)(?:\/|$)/ }, async ({ path, pluginData, ...rest }) => {
        if (pluginData === resolving) return undefined;
        const { importer, namespace, resolveDir, kind } = rest;
        const found = await build.resolve(path, { importer, namespace, resolveDir, kind, pluginData: resolving });
        return { ...found, sideEffects: false };
      });
      if (byPath.size === 0) return;
      build.onLoad({ filter: new RegExp(`^(?:${[...byPath.keys()].map(escapePattern).join("|")})$`) }, ({ path }) => {
        const module = byPath.get(path);
        return module && { contents: module.text, loader: loaders[extname(path)] ?? "ts" };
      });
    },
  };
}

/** Marks our own question, which must not come back to us. */
const resolving = Symbol("resolving");

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
