import type { CallSite } from "./call-site.js";
import type { Schema } from "./schema.js";
import type { WorkflowContext } from "./workflow.js";

/** @internal What `workflow` was given, and where it was called. */
export interface WorkflowDefinition {
  readonly name: string;
  readonly options: {
    readonly input?: Schema<never, unknown>;
    readonly output?: Schema<never, unknown>;
    readonly timeout?: string;
    readonly description?: string;
  };
  readonly body: (input: never, context: WorkflowContext<never>) => Promise<unknown>;
  readonly site: CallSite | undefined;
}

/** Registered, since a test runner may load this package twice. */
const key = Symbol.for("stepwright.workflow");

/** @internal */
export function attachWorkflowDefinition(workflow: object, definition: WorkflowDefinition): void {
  Object.defineProperty(workflow, key, { value: definition });
}

/** @internal The definition behind a value of `workflow`; undefined for any other value. */
export function workflowDefinitionOf(value: unknown): WorkflowDefinition | undefined {
  return typeof value === "function" ? (value as { [key]?: WorkflowDefinition })[key] : undefined;
}
