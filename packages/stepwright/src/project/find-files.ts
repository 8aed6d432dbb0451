import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

const skipped = new Set(["node_modules", "dist"]);

/** The files below a folder that match a glob, sorted; never inside `node_modules`, `dist` or a hidden folder. */
export async function findFiles(folder: string, glob: string): Promise<string[]> {
  const { default: picomatch } = await import("picomatch");
  const matches = picomatch(glob, { strictBrackets: true });
  const files = await listFiles(folder);
  return files.filter((file) => matches(relative(folder, file).split(sep).join("/"))).sort();
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(entries.map((entry) => listEntry(join(folder, entry.name), entry)));
  return nested.flat();
}

async function listEntry(path: string, entry: Dirent): Promise<string[]> {
  if (entry.isDirectory()) return skipped.has(entry.name) || entry.name.startsWith(".") ? [] : await listFiles(path);
  return [path];
}
