import type { StatesErrorName } from "@stepwright/asl";
import { errorNamesOf } from "./error-alias.js";
import { isError } from "./is-error.js";

/** The class of an error that Step Functions itself raises or matches. */
export interface StatesErrorClass<Name extends StatesErrorName = StatesErrorName> {
  /** For mocks: an error as Step Functions raises it. */
  new (message?: string): Error;
  readonly errorName: Name;
  /** By name, as `ErrorEquals` matches. */
  [Symbol.hasInstance](value: unknown): value is Error;
}

/**
 * A step ran longer than its `timeout`, or was silent longer than its `heartbeat` (ASL: `States.Timeout`).
 *
 * @example
 * ```ts
 * import { StatesTimeout, step, workflow } from "stepwright";
 * export async function quote(input: { sku: string }) {
 *   return { sku: input.sku, cents: 100 };
 * }
 * export const price = workflow("price", async (input: { sku: string }) => {
 *   try {
 *     return await step(quote, { sku: input.sku }, { timeout: "5s" });
 *   } catch (error) {
 *     if (error instanceof StatesTimeout) return { sku: input.sku, cents: 0 };
 *     throw error;
 *   }
 * });
 * ```
 */
export const StatesTimeout = declareStatesError("States.Timeout");

/** A step was silent longer than its `heartbeat` (ASL: `States.HeartbeatTimeout`). */
export const StatesHeartbeatTimeout = declareStatesError("States.HeartbeatTimeout");

/** A step failed, whatever the error's name; a timeout is no failure in this sense (ASL: `States.TaskFailed`). */
export const StatesTaskFailed = declareStatesError(
  "States.TaskFailed",
  (name) => name !== "States.Timeout" && catchable(name),
);

/** Any error that can be caught (ASL: `States.ALL`). In a list of policies it comes last. */
export const StatesAll = declareStatesError("States.ALL", catchable);

/** The state machine's role lacks a right (ASL: `States.Permissions`). */
export const StatesPermissions = declareStatesError("States.Permissions");

/** A result is larger than a state may hold (ASL: `States.DataLimitExceeded`). `StatesAll` does not match it. */
export const StatesDataLimitExceeded = declareStatesError("States.DataLimitExceeded");

const uncatchable: readonly string[] = ["States.Runtime", "States.DataLimitExceeded"];

function catchable(name: string): boolean {
  return !uncatchable.includes(name);
}

function declareStatesError<Name extends StatesErrorName>(
  name: Name,
  matches: (error: string) => boolean = (error) => error === name,
): StatesErrorClass<Name> {
  class StatesError extends Error {
    static readonly errorName: Name = name;
    static override [Symbol.hasInstance](value: unknown): value is Error {
      return isError(value) && errorNamesOf(value).some(matches);
    }
  }
  Object.defineProperty(StatesError, "name", { value: name });
  Object.defineProperty(StatesError.prototype, "name", { value: name, writable: true, configurable: true });
  return StatesError;
}
