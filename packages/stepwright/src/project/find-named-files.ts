import { existsSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { usageFailure } from "../cli/cli-failure.js";
import { suggest } from "../cli/suggest.js";
import { displayPath } from "./display-path.js";
import { findFiles } from "./find-files.js";

interface Search {
  /** What paths are relative to. */
  readonly base: string;
  /** What messages are relative to. */
  readonly cwd: string;
  /** How the files of a folder end. */
  readonly ending: string;
  /** What such a file holds. */
  readonly noun: string;
}

/** The files that paths name: files, folders to search, and globs. Each is absolute and occurs once. */
export async function findNamedFiles(paths: readonly string[], search: Search): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) found.push(...(await findPath(path, search)));
  return [...new Set(found)];
}

async function findPath(path: string, search: Search): Promise<string[]> {
  const absolute = resolve(search.base, path);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats?.isFile()) return [absolute];
  if (stats?.isDirectory()) return await searchFolder(absolute, path, search);
  if (/[*?{}[\]]/.test(path)) return await searchGlob(path, search.base);
  throw usageFailure(`There is no file or folder ${displayPath(search.cwd, absolute)}.`, await nearFile(absolute));
}

async function searchFolder(folder: string, path: string, { ending, noun }: Search): Promise<string[]> {
  const found = await findFiles(folder, `**/*${ending}`);
  if (found.length > 0) return found;
  throw usageFailure(`There is no ${noun} in ${path}: no file there ends in ${ending}.`, "Name the file itself.");
}

async function searchGlob(glob: string, base: string): Promise<string[]> {
  const fixed = /^(?:[^*?{}[\]]*\/)?/.exec(glob)?.[0] ?? "";
  const folder = resolve(base, fixed);
  const pattern = glob.slice(fixed.length);
  const found = existsSync(folder) ? await matchGlob(folder, pattern, glob) : [];
  if (found.length > 0) return found;
  throw usageFailure(`No file matches the glob ${glob}.`, "`**` stands for any folders, `*` for any part of a name.");
}

async function matchGlob(folder: string, pattern: string, glob: string): Promise<string[]> {
  try {
    return await findFiles(folder, pattern);
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    throw usageFailure(`The glob ${glob} is not well formed: ${thrown.message.replace(/ - .*/s, "")}.`);
  }
}

async function nearFile(absolute: string): Promise<string | undefined> {
  const folder = dirname(absolute);
  return existsSync(folder) ? suggest(basename(absolute), await readdir(folder)) : undefined;
}
