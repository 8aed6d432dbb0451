import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { usageFailure } from "../cli/cli-failure.js";
import { displayPath } from "./display-path.js";
import { findFiles } from "./find-files.js";
import { findNamedFiles } from "./find-named-files.js";

/** The workflow files that paths name: files, folders to search, and globs. Each is absolute and occurs once. */
export async function findWorkflowFiles(paths: readonly string[], base: string, cwd: string): Promise<string[]> {
  return await findNamedFiles(paths, { base, cwd, ending: ".workflow.ts", noun: "workflow" });
}

const anywhere = "**/*.workflow.ts";

/** The workflow files of a project that names none. */
export async function findDefaultFiles(root: string, cwd: string): Promise<string[]> {
  const inSource = existsSync(resolve(root, "src")) ? await findFiles(resolve(root, "src"), anywhere) : [];
  const found = inSource.length > 0 ? inSource : await findFiles(root, anywhere);
  if (found.length > 0) return found;
  throw usageFailure(
    `There is no workflow in ${displayPath(cwd, root)}: no file matches src/${anywhere} or ${anywhere}.`,
    "Name a file, as in `stepwright check orders.workflow.ts`, or set `include` in stepwright.config.ts.",
  );
}
