import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Folders that hold no source of ours: installed packages, build output, and what starts with a dot. */
function isForeign(folder: string): boolean {
  return folder === "node_modules" || folder === "dist" || folder.startsWith(".");
}

/** Every file below a folder whose name matches, relative to the repository, with `/`, in order. */
export function listFiles(folder: string, name: RegExp): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return isForeign(entry.name) ? [] : listFiles(path, name);
      return name.test(entry.name) ? [path] : [];
    })
    .sort();
}

/** The TypeScript that we wrote: packages, examples and tests. */
export function listSources(): string[] {
  return ["packages", "examples", "tests"].flatMap((folder) => listFiles(folder, /\.[cm]?ts$/));
}

/** Tests, and what only tests import. */
export function isTest(file: string): boolean {
  return /\.test(-d)?\.ts$/.test(file) || /^packages\/[^/]+\/testing\//.test(file);
}
