import { isError } from "./is-error.js";
import type { JsonFields } from "./json.js";
import { markStepError } from "./wire-error.js";

/** An error that keeps its name and its data across the wire. */
export interface StepError<Name extends string = string, Data = unknown> extends Error {
  /** What `instanceof` and Step Functions compare. */
  readonly name: Name;
  readonly data: Data;
}

/** The class made by {@link stepError}. */
export interface StepErrorClass<Name extends string = string, Data = unknown> {
  new (...data: DataArguments<Data>): StepError<Name, Data>;
  readonly errorName: Name;
  /** By name, as Step Functions matches: an error rebuilt from the wire, or of another copy of the module, is one too. */
  [Symbol.hasInstance](value: unknown): value is StepError<Name, Data>;
}

/** An error without data is made with no argument. */
export type DataArguments<Data> = unknown extends Data
  ? [data?: Data]
  : [Data] extends [null | undefined]
    ? []
    : [data: Data];

/**
 * Declares an error that a step or a workflow throws and a workflow catches, with JSON data (ASL: the error name of `Fail`,
 * `Retry` and `Catch`). Its `message` is its name. Without a type argument the data is `null`.
 *
 * The class may be used as it is, or extended to name the type as well: `class OutOfStock extends
 * stepError("OutOfStock")<{ sku: string }>() {}`.
 *
 * @throws RangeError when the name is empty, has more than 256 characters, or starts with `States.`, which belongs to AWS.
 *
 * @example
 * ```ts
 * import { defineStep, stepError, workflow } from "stepwright";
 *
 * export const OutOfStock = stepError("OutOfStock")<{ sku: string }>();
 * export const reserve = defineStep("reserve", async (input: { sku: string }) => {
 *   if (input.sku === "gone") throw new OutOfStock({ sku: input.sku });
 *   return { held: true };
 * });
 * export const order = workflow("order", async (input: { sku: string }) => {
 *   try {
 *     return await reserve({ sku: input.sku });
 *   } catch (error) {
 *     if (error instanceof OutOfStock) return { held: false, missing: error.data.sku };
 *     throw error;
 *   }
 * });
 * ```
 */
export function stepError<const Name extends string>(
  name: Name,
): <Data extends JsonFields<Data> = null>() => StepErrorClass<Name, Data>;
export function stepError(name: string): () => object {
  if (name === "" || name.length > 256 || name.startsWith("States.")) {
    throw new RangeError(
      `${JSON.stringify(name)} cannot be the name of an error: use 1 to 256 characters that do not start with "States.", which belongs to AWS.`,
    );
  }
  return () => {
    class NamedError extends Error {
      static readonly errorName = name;
      readonly data: unknown;
      constructor(data?: unknown) {
        super(name);
        this.data = data ?? null;
      }
      static override [Symbol.hasInstance](value: unknown): boolean {
        return isError(value) && value.name === name;
      }
    }
    Object.defineProperty(NamedError, "name", { value: name });
    Object.defineProperty(NamedError.prototype, "name", { value: name, writable: true, configurable: true });
    markStepError(NamedError.prototype);
    return NamedError;
  };
}
