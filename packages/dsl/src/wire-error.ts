import type { StepErrorCause } from "@stepwright/asl";
import { isError } from "./is-error.js";

/** Says that `data` of an error belongs on the wire. Registered, since a test runner may load this package twice. */
const mark = Symbol.for("stepwright.stepError");

/** @internal Makes an error, or all errors of a prototype, cross the wire with their `data`. */
export function markStepError(target: Error): void {
  Object.defineProperty(target, mark, { value: true });
}

/**
 * @internal An error as it crosses the wire. `errorType` is its name; `errorMessage` is its message, or for a `stepError` the
 * text of `{"message","data"}`.
 */
export function toWireError(thrown: unknown): StepErrorCause {
  if (!isError(thrown)) return { errorType: "Error", errorMessage: describeThrown(thrown) };
  const { name, message } = thrown;
  if (!(mark in thrown) || !("data" in thrown)) return { errorType: name, errorMessage: message };
  return { errorType: name, errorMessage: JSON.stringify({ message, data: thrown.data ?? null }) };
}

/**
 * @internal The error on the other side of the wire: name, message and data, and nothing else. `original`, where there is one,
 * lends its stack, and its prototype if that is the class the name stands for, so that `instanceof` holds as it does by name.
 */
export function fromWireError(cause: StepErrorCause, original?: unknown): Error {
  const { message, data } = readWireMessage(cause.errorMessage);
  const error = new Error(message);
  const prototype = prototypeNamed(cause.errorType, original);
  if (prototype) Object.setPrototypeOf(error, prototype);
  if (error.name !== cause.errorType) Object.defineProperty(error, "name", { value: cause.errorType });
  if (data !== undefined) {
    Object.defineProperty(error, "data", { value: data, enumerable: true });
    markStepError(error);
  }
  if (isError(original) && original.stack !== undefined) error.stack = original.stack;
  return error;
}

/** A text that is not `{"message","data"}` is itself the message. */
function readWireMessage(text: string): { readonly message: string; readonly data?: unknown } {
  const parsed = parseObject(text);
  if (!parsed || !("message" in parsed) || typeof parsed.message !== "string" || !("data" in parsed)) {
    return { message: text };
  }
  return { message: parsed.message, data: parsed.data };
}

const builtInErrors = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError } as const;

function prototypeNamed(name: string, original: unknown): object | undefined {
  if (isError(original) && original.constructor?.name === name) return Object.getPrototypeOf(original);
  return Object.hasOwn(builtInErrors, name) ? builtInErrors[name as keyof typeof builtInErrors].prototype : undefined;
}

function describeThrown(thrown: unknown): string {
  return typeof thrown === "object" && thrown !== null ? (JSON.stringify(thrown) ?? "") : String(thrown);
}

function parseObject(text: string): object | undefined {
  if (!text.startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
