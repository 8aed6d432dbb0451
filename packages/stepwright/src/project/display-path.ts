import { relative, sep } from "node:path";

/** A path as people and scripts read it: relative to where the command was called, with `/`. */
export function displayPath(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join("/") || ".";
}
