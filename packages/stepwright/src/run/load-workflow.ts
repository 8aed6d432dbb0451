import type { Workflow } from "@stepwright/dsl";
import { type WorkflowDefinition, workflowDefinitionOf } from "@stepwright/dsl/internal";
import { CliFailure } from "../cli/cli-failure.js";
import { pickWorkflow, type Target } from "../compile/target.js";
import { describeLoadError } from "../project/describe-load-error.js";
import { displayPath } from "../project/display-path.js";
import { loadModule } from "../project/load-module.js";

export interface LoadedWorkflow {
  readonly name: string;
  readonly exportName: string;
  readonly workflow: Workflow<never, unknown>;
  readonly definition: WorkflowDefinition;
}

/** Loads the file of a target and finds its workflow there. */
export async function loadWorkflow(target: Target, root: string, cwd: string): Promise<LoadedWorkflow> {
  const exports = Object.entries(await loadFile(target.file, root, cwd));
  const workflows = exports.flatMap(([exportName, value]) => {
    const definition = workflowDefinitionOf(value);
    return definition && isWorkflow(value) ? [{ name: definition.name, exportName, workflow: value, definition }] : [];
  });
  return pickWorkflow(target, workflows, cwd);
}

function isWorkflow(value: unknown): value is Workflow<never, unknown> {
  return workflowDefinitionOf(value) !== undefined;
}

async function loadFile(file: string, root: string, cwd: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await loadModule(file, root);
  } catch (thrown) {
    const message = `${displayPath(cwd, file)} could not be loaded.`;
    throw new CliFailure("diagnostics", message, undefined, describeLoadError(thrown));
  }
}
