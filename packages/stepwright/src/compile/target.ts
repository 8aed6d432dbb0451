import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { usageFailure } from "../cli/cli-failure.js";
import { suggest } from "../cli/suggest.js";
import { displayPath } from "../project/display-path.js";
import { findNamedFiles } from "../project/find-named-files.js";

/** What `file#export` names. */
export interface Target {
  readonly file: string;
  readonly exportName: string | undefined;
}

/** Reads `file#export`: the file exists, and is no folder. A `#` that belongs to the file's name is left there. */
export async function parseTarget(text: string, cwd: string): Promise<Target> {
  const [, path = text, exportName] = existsSync(resolve(cwd, text)) ? [] : (/^(.*)#([^#/\\]+)$/.exec(text) ?? []);
  const search = { base: cwd, cwd, ending: ".workflow.ts", noun: "workflow" };
  const [file, ...others] = await findNamedFiles([path], search);
  if (file !== undefined && others.length === 0) return { file, exportName };
  throw usageFailure(`${path} holds several files.`, "Name one of them.");
}

interface Named {
  readonly name: string;
  readonly exportName: string;
}

/** The workflow that a target names, by export or by its own name; without one, the only one there is. */
export function pickWorkflow<One extends Named>(target: Target, workflows: readonly One[], cwd: string): One {
  const file = displayPath(cwd, target.file);
  const exports = workflows.map(({ exportName }) => exportName);
  const list = `It exports ${exports.join(", ")}.`;
  const { exportName } = target;
  if (exportName === undefined) {
    const [only, ...others] = workflows;
    if (only && others.length === 0) return only;
    if (!only) throw usageFailure(`${file} exports no workflow.`, exampleExport);
    throw usageFailure(
      `${file} exports several workflows.`,
      `Name one: ${exports.map((one) => `${file}#${one}`).join(", ")}.`,
    );
  }
  const found =
    workflows.find((one) => one.exportName === exportName) ?? workflows.find(({ name }) => name === exportName);
  if (found) return found;
  if (workflows.length === 0) throw usageFailure(`${file} exports no workflow.`, exampleExport);
  const near = suggest(exportName, exports);
  throw usageFailure(`${file} exports no workflow ${exportName}.`, near ? `${near} ${list}` : list);
}

const exampleExport = 'Export one: `export const hello = workflow("hello", async () => …)`.';
