import { relative, resolve } from "node:path";
import type { ts } from "#typescript";
import type { Origin } from "../ir/nodes.js";

/** Paths as the output has them: relative to the project's root, with `/`, whatever the system. */
export interface Paths {
  readonly root: string;
  relativeOf(path: string): string;
  absoluteOf(path: string): string;
  originOf(node: ts.Node): Origin;
}

export function createPaths(root: string): Paths {
  const base = resolve(root);
  const known = new Map<string, string>();
  const relativeOf = (path: string): string => {
    const found = known.get(path) ?? relative(base, path).replaceAll("\\", "/");
    known.set(path, found);
    return found;
  };
  return {
    root: base,
    relativeOf,
    absoluteOf: (path) => resolve(base, path),
    originOf: (node) => {
      const file = node.getSourceFile();
      return { file: relativeOf(file.fileName), start: node.getStart(file), end: node.getEnd() };
    },
  };
}
