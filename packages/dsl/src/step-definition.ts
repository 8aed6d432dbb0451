import type { StepContext } from "./engine.js";
import type { StepOptions } from "./options.js";

/** @internal What `defineStep` was given. */
export interface StepDefinition {
  readonly name: string;
  readonly options: StepOptions;
  readonly handler: (input: never, context: StepContext) => Promise<unknown>;
}

/** Registered, since a test runner may load this package twice. */
const key = Symbol.for("stepwright.step");

/** @internal */
export function attachStepDefinition(step: object, definition: StepDefinition): void {
  Object.defineProperty(step, key, { value: definition });
}

/** @internal The definition behind a value of `defineStep`; undefined for any other value. */
export function stepDefinitionOf(value: unknown): StepDefinition | undefined {
  return typeof value === "function" ? (value as { [key]?: StepDefinition })[key] : undefined;
}
