import { pathToFileURL } from "node:url";
import type { Workflow } from "stepwright";
import { root } from "./case-files.js";
import type { Run } from "./run.js";

/** One exported workflow of a case file. */
export interface Case {
  readonly file: string;
  readonly exportName: string;
  readonly workflow: Workflow<never, unknown>;
  readonly runs: readonly Run[];
}

/** The workflows of a case file, in the order of their declaration. Throws when runs and workflows do not match. */
export async function loadCases(file: string): Promise<Case[]> {
  const module: Record<string, unknown> = await import(pathToFileURL(`${root}/${file}`).href);
  const { runs, ...exported } = module;
  if (!isRuns(runs)) throw new Error(`${file}: export const runs: Record<string, Run[]> is missing.`);
  const workflows = new Map<string, Workflow<never, unknown>>();
  for (const [name, value] of Object.entries(exported)) if (isWorkflow(value)) workflows.set(name, value);
  for (const name of Object.keys(runs)) {
    if (!workflows.has(name)) throw new Error(`${file}: there are runs of ${name}, which is no workflow.`);
  }
  return [...workflows].map(([exportName, workflow]) => {
    const own = runs[exportName] ?? [];
    if (own.length === 0) throw new Error(`${file}: ${exportName} has no runs.`);
    return { file, exportName, workflow, runs: own };
  });
}

function isWorkflow(value: unknown): value is Workflow<never, unknown> {
  return typeof value === "function" && "workflowName" in value;
}

function isRuns(value: unknown): value is Record<string, readonly Run[]> {
  return typeof value === "object" && value !== null && Object.values(value).every(Array.isArray);
}
