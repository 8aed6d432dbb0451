import { callSiteOf } from "./call-site.js";
import type { Duration } from "./duration.js";
import type { CheckBoth, CheckJson, Returns } from "./json.js";
import type { Schema } from "./schema.js";
import { attachWorkflowDefinition } from "./workflow-definition.js";

/** What a workflow knows about its run: the context object of Step Functions (ASL: `$states.context`). */
export interface WorkflowContext<Input = unknown> {
  readonly execution: {
    /** The execution's ARN. */
    readonly id: string;
    readonly name: string;
    /** ISO 8601, in UTC. */
    readonly startTime: string;
    readonly input: Input;
  };
  readonly stateMachine: {
    /** The state machine's ARN. */
    readonly id: string;
    readonly name: string;
  };
}

/** The options of {@link workflow}. */
export interface WorkflowOptions<Input, Parsed, Output, Checked> {
  /** What an execution is started with. It checks and changes nothing: the body receives the schema's input side. */
  readonly input?: Schema<Input, Parsed> & CheckBoth<Input, "schema input", Parsed, "schema output">;
  /** What an execution answers with. */
  readonly output?: Schema<Output, Checked>;
  /** How long an execution may take; default: no limit of its own (ASL: `TimeoutSeconds`). */
  readonly timeout?: Duration<"30s, 10 minutes, 3 days">;
  /** For readers of the state machine (ASL: `Comment`). */
  readonly description?: string;
}

type NotCallable = "A workflow is not called: start it with runTest(workflow, { input }), or with `stepwright run`";

/** A workflow: start it with `runTest` or with `stepwright run`. */
export interface Workflow<Input = never, Output = unknown> {
  /** Not for calling. The result says so too, since a function of any result would pass for a branch. */
  (this: NotCallable, ...input: never): NotCallable;
  readonly workflowName: string;
  /** Types only. */
  readonly "~types"?: { readonly input: (input: Input) => void; readonly output: Output } | undefined;
}

/**
 * Declares a state machine. The body is the workflow: run it in a test as it stands, or compile it to the Amazon States Language.
 *
 * @param name The state machine's name, unique in the project.
 * @param body Receives the input and the context of the run. Its result is the execution's output; nothing is `null`. An error it
 * does not catch fails the execution with the error's name (ASL: `Fail`).
 * @throws TypeError when the name is empty or the body is no function.
 *
 * @example
 * ```ts
 * import { defineStep, wait, workflow } from "stepwright";
 * import { z } from "zod";
 *
 * export const greet = defineStep("greet", async (input: { name: string }) => ({ text: `Hello ${input.name}` }));
 * export const welcome = workflow(
 *   "welcome",
 *   { input: z.object({ name: z.string() }), timeout: "1 day" },
 *   async (input, context) => {
 *     await wait("10 minutes");
 *     const greeting = await greet({ name: input.name });
 *     return { text: greeting.text, run: context.execution.name };
 *   },
 * );
 * ```
 */
export function workflow<Input, Output>(
  name: string,
  body: ((input: Input, context: WorkflowContext<Input>) => Returns<Output>) & CheckJson<Input, "input">,
): Workflow<Input, Output>;
export function workflow<Input, Output, Parsed = Input, Checked = Output>(
  name: string,
  options: WorkflowOptions<Input, Parsed, Output, Checked>,
  body: (input: Input, context: WorkflowContext<Input>) => Returns<Output>,
): Workflow<Input, Output>;
export function workflow(name: string, ...rest: readonly [unknown, unknown?]): object {
  const [options, body] = rest.length === 1 ? [{}, rest[0]] : rest;
  if (typeof name !== "string" || name === "") throw new TypeError("workflow: the name is a non-empty string.");
  if (!isBody(body)) throw new TypeError(`workflow("${name}"): the body is an async function.`);
  const declared = (): never => {
    throw new TypeError(
      `A workflow is not called: start ${name} with runTest(${name}, { input }), or with \`stepwright run\`.`,
    );
  };
  attachWorkflowDefinition(declared, { name, options: options ?? {}, body, site: callSiteOf(workflow) });
  return Object.assign(declared, { workflowName: name });
}

function isBody(value: unknown): value is (input: never, context: WorkflowContext<never>) => Promise<unknown> {
  return typeof value === "function";
}
