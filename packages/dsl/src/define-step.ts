import type { StepContext } from "./engine.js";
import type { CheckJson, Returns } from "./json.js";
import type { StepOptions } from "./options.js";
import { runStep } from "./run-step.js";
import { attachStepDefinition } from "./step-definition.js";

/** The arguments of a call: the input may be left out where `undefined` is one. */
export type StepCallArguments<Input> = undefined extends Input
  ? [input?: Input, options?: StepOptions]
  : [input: Input, options?: StepOptions];

/** A step made by {@link defineStep}. Calling it in a workflow runs it: `reserve(x)` is `step(reserve, x)`. */
export interface Step<Input = never, Output = unknown> {
  (...call: StepCallArguments<Input>): Promise<Output>;
  /** Its name in the workflow, in mocks and in the history. */
  readonly stepName: string;
  /** The body itself, for a unit test. */
  readonly handler: (input: Input, context: StepContext) => Promise<Output>;
}

/**
 * Declares a step: a named body that runs in its own Lambda function (ASL: a Task that invokes it), with options for every call.
 *
 * Input and result cross the wire as JSON: they are copied, a key that is `undefined` is dropped, a result of nothing is `null`.
 *
 * @param name Unique in each workflow that uses the step.
 * @param options `retry`, `timeout`, `heartbeat` and the state's `name`; the options of a call win one by one.
 * @param handler Receives the input and what it may know about its run.
 * @throws TypeError when the name is empty or the handler is no function.
 *
 * @example
 * ```ts
 * import { defineStep, workflow } from "stepwright";
 *
 * export const charge = defineStep(
 *   "charge-card",
 *   { retry: { retries: 3, interval: "2s" }, timeout: "10s" },
 *   async (input: { orderId: string; cents: number }, { idempotencyKey }) => ({
 *     paymentId: `${input.orderId}/${idempotencyKey}`,
 *   }),
 * );
 * export const checkout = workflow("checkout", async (order: { id: string; cents: number }) =>
 *   charge({ orderId: order.id, cents: order.cents }, { timeout: "1 minute" }),
 * );
 * ```
 */
export function defineStep<Output, Input = undefined>(
  name: string,
  handler: ((input: Input, context: StepContext) => Returns<Output>) & CheckJson<Input, "input">,
): Step<Input, Output>;
export function defineStep<Output, Input = undefined>(
  name: string,
  options: StepOptions,
  handler: ((input: Input, context: StepContext) => Returns<Output>) & CheckJson<Input, "input">,
): Step<Input, Output>;
export function defineStep(name: string, ...rest: readonly [unknown, unknown?]): object {
  const [options, handler] = rest.length === 1 ? [{}, rest[0]] : rest;
  if (typeof name !== "string" || name === "") throw new TypeError("defineStep: the name is a non-empty string.");
  if (!isHandler(handler)) throw new TypeError(`defineStep("${name}"): the handler is an async function.`);
  const definition = { name, options: options ?? {}, handler };
  const step = (input?: unknown, callOptions?: StepOptions): Promise<unknown> => runStep(step, input, callOptions);
  attachStepDefinition(step, definition);
  return Object.assign(step, { stepName: name, handler });
}

function isHandler(value: unknown): value is (input: never, context: StepContext) => Promise<unknown> {
  return typeof value === "function";
}
