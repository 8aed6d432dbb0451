import type { Json, StepEvent } from "@stepwright/asl";
import { cloneJson } from "./clone-json.js";
import type { StepContext } from "./engine.js";
import { stepDefinitionOf } from "./step-definition.js";
import { toWireError } from "./wire-error.js";

/** The part of Lambda's context that the handler reads. */
export interface LambdaContext {
  /** Milliseconds until the function's own timeout. */
  getRemainingTimeInMillis(): number;
}

/** The body of a step, as a function. */
type StepBody = (input: never, context: StepContext) => Promise<unknown>;

/** What Lambda calls. */
export type LambdaHandler = (event: unknown, lambda?: LambdaContext) => Promise<Json>;

/**
 * The handler of a generated Lambda function: it reads the event of a step, runs the body, and answers as the wire has it.
 *
 * The body receives the event's input (for an inline closure: its captures) and the context; `context.signal` is aborted when
 * the function's own time is over, and never where that is unknown. The result is JSON, `null` for nothing.
 *
 * @param name The step's name, which the event has to carry.
 * @param body The step function, a `defineStep` value, or the extracted closure.
 * @throws Error with the `name` of what the body threw; its message is the message, or for a `stepError` the text of
 * `{"message","data"}`. Error (name `InvalidStepEvent`) for an event that is not one of this step.
 *
 * @example
 * ```ts
 * import { createHandler } from "stepwright/lambda";
 *
 * async function ship(input: { orderId: string }) {
 *   return { tracking: `T-${input.orderId}` };
 * }
 * export const handler = createHandler("ship", ship);
 * ```
 */
export function createHandler(name: string, body: StepBody | { readonly handler: StepBody }): LambdaHandler;
export function createHandler(name: string, body: unknown): LambdaHandler {
  const run = bodyOf(name, body);
  return async (event, lambda) => {
    const { input, run: about } = readEvent(name, event);
    const context: StepContext = {
      executionId: about.id,
      state: about.state,
      attempt: about.attempt,
      idempotencyKey: about.key,
      signal: lambda ? AbortSignal.timeout(lambda.getRemainingTimeInMillis()) : new AbortController().signal,
      now: () => Date.now(),
    };
    try {
      return cloneJson(await run(input, context), `the result of step ${name}`);
    } catch (thrown) {
      throw wireErrorOf(thrown);
    }
  };
}

type Body = (input: Json, context: StepContext) => Promise<unknown>;

/** A `defineStep` value would ask for an engine; its handler is the body. */
function bodyOf(name: string, value: unknown): Body {
  const body: unknown = stepDefinitionOf(value)?.handler ?? value;
  if (isBody(body)) return body;
  throw new TypeError(`createHandler("${name}"): the body is an async function.`);
}

function isBody(value: unknown): value is Body {
  return typeof value === "function";
}

function readEvent(name: string, event: unknown): StepEvent {
  if (!isStepEvent(event)) {
    throw invalidEvent(
      `This function runs step ${name} of a Stepwright workflow. Its event is { "v": 1, "step", "input", "run" }, sent by the state machine.`,
    );
  }
  if (event.step === name) return event;
  throw invalidEvent(`This function runs step ${name}; the event is one of step ${event.step}.`);
}

function isStepEvent(event: unknown): event is StepEvent {
  if (typeof event !== "object" || event === null) return false;
  const { v, step, run } = event as Partial<Record<keyof StepEvent, unknown>>;
  return v === 1 && typeof step === "string" && "input" in event && typeof run === "object" && run !== null;
}

function invalidEvent(message: string): Error {
  const error = new Error(message);
  error.name = "InvalidStepEvent";
  return error;
}

/** Lambda reports `name` and `message` of what is thrown: nothing else crosses the wire. */
function wireErrorOf(thrown: unknown): Error {
  const { errorType, errorMessage } = toWireError(thrown);
  const error = new Error(errorMessage, { cause: thrown });
  error.name = errorType;
  if (thrown instanceof Error && thrown.stack !== undefined) error.stack = thrown.stack;
  return error;
}
