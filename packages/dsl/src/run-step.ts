import type { Json } from "@stepwright/asl";
import { currentEngine, type StepContext } from "./engine.js";
import { type StepOptions, taskPolicyOf } from "./options.js";
import { stepDefinitionOf } from "./step-definition.js";

type Body = (input: Json, context: StepContext) => unknown;

/** @internal Hands one call of a function that is a step to the engine of the run. */
export async function runStep(target: object, input: unknown, options: StepOptions = {}): Promise<unknown> {
  const definition = stepDefinitionOf(target);
  const body: unknown = definition?.handler ?? target;
  if (!isBody(body)) throw new TypeError("step: the first argument is a step function, or the name of an inline step.");
  const name = definition?.name ?? body.name;
  if (name === "") {
    throw new TypeError('step: the function has no name. Export it under one, or declare it: defineStep("name", fn).');
  }
  const engine = currentEngine(`step(${name})`);
  return engine.step({ name, target, input, body, policy: taskPolicyOf({ ...definition?.options, ...options }) });
}

/** @internal Hands one call of an inline closure to the engine of the run. Its captures are its input, which only AWS sees. */
export async function runInlineStep(
  name: string,
  closure: (context: StepContext) => unknown,
  options: StepOptions = {},
): Promise<unknown> {
  const engine = currentEngine(`step("${name}")`);
  const body: Body = (_captures, context) => closure(context);
  return engine.step({ name, target: undefined, input: null, body, policy: taskPolicyOf(options) });
}

/** The types of a public call have checked the input; what arrives here is JSON. */
function isBody(value: unknown): value is Body {
  return typeof value === "function";
}
