import type { Step } from "./define-step.js";
import type { StepContext } from "./engine.js";
import type { CheckBoth, Returns } from "./json.js";
import type { StepOptions } from "./options.js";
import { runInlineStep, runStep } from "./run-step.js";

/** What `step` takes: a value of `defineStep`, or any exported async function of at most one JSON input. */
export type StepTarget = Step<never, unknown> | ((input: never, context: StepContext) => Promise<unknown>);

/** The input of a step or step function. */
export type StepInput<T> = T extends { readonly handler: (input: infer I, ...rest: never) => unknown }
  ? I
  : T extends (...args: infer A) => unknown
    ? First<A>
    : never;

/** The result of a step or step function. */
export type StepOutput<T> = T extends { readonly handler: (...args: never) => Promise<infer O> }
  ? O
  : T extends (...args: never) => Promise<infer O>
    ? O
    : never;

type First<A> = A extends readonly []
  ? undefined
  : A extends readonly [(infer I)?, ...unknown[]]
    ? A extends readonly [unknown, ...unknown[]]
      ? I
      : I | undefined
    : never;

/** The rest of a `step` call, decided by its first argument. */
export type StepArguments<T, Output> = [T] extends [string]
  ? [body: (context: StepContext) => Returns<Output>, options?: StepOptions]
  : undefined extends StepInput<T>
    ? [input?: StepInput<T>, options?: StepOptions]
    : [input: StepInput<T>, options?: StepOptions];

/** `defineStep` has checked its own; a plain function is checked here. */
type CheckTarget<T> = T extends string | { readonly handler: unknown }
  ? unknown
  : T extends (...args: never) => Promise<infer O>
    ? CheckBoth<StepInput<T>, "input", O, "result">
    : unknown;

/**
 * Runs one step: its body in a Lambda function (ASL: a Task that invokes it).
 *
 * `step(fn, input, options)` takes a `defineStep` value or any exported async function, whose declared name is the step's name.
 * `step("name", async () => …, options)` takes a closure: workflow values that it reads are sent along, imports are bundled.
 * It may not assign what it captures.
 *
 * @returns The result as JSON; `null` for nothing.
 * @throws What the body threw, rebuilt from the wire (name, message, and data of a `stepError`), when no retry is left;
 * `StatesTimeout` when an attempt took longer than `timeout`.
 *
 * @example
 * ```ts
 * import { step, workflow } from "stepwright";
 *
 * export async function ship(input: { orderId: string }) {
 *   return { tracking: `T-${input.orderId}` };
 * }
 * export const deliver = workflow("deliver", async (order: { id: string }) => {
 *   const shipment = await step(ship, { orderId: order.id }, { retry: { retries: 2 } });
 *   await step("tell-customer", async () => ({ to: order.id, tracking: shipment.tracking }));
 *   return shipment;
 * });
 * ```
 */
export function step<T extends string | StepTarget, Output>(
  target: T & CheckTarget<T>,
  ...rest: StepArguments<T, Output>
): Promise<T extends string ? Output : StepOutput<T>>;
export async function step(target: string | object, second?: unknown, options?: StepOptions): Promise<unknown> {
  if (typeof target !== "string") return runStep(target, second, options);
  if (!isClosure(second)) throw new TypeError(`step("${target}"): the second argument is an async function.`);
  return runInlineStep(target, second, options);
}

function isClosure(value: unknown): value is (context: StepContext) => unknown {
  return typeof value === "function";
}
