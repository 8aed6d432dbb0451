export { choice } from "./choice.js";
export { defineStep, type Step } from "./define-step.js";
export type { Duration } from "./duration.js";
export type { StepContext } from "./engine.js";
export type { ErrorMatch, NamedErrorClass } from "./error-match.js";
export type { Json } from "./json.js";
export { type MapOptions, map } from "./map.js";
export type { NameOption, RetryOptions, RetryPolicy, StepOptions } from "./options.js";
export { type Otherwise, otherwise } from "./otherwise.js";
export { parallel } from "./parallel.js";
export type { RetryCount } from "./retry-count.js";
export type { Schema } from "./schema.js";
export {
  StatesAll,
  StatesDataLimitExceeded,
  type StatesErrorClass,
  StatesHeartbeatTimeout,
  StatesPermissions,
  StatesTaskFailed,
  StatesTimeout,
} from "./states-errors.js";
export { type StepInput, type StepOutput, type StepTarget, step } from "./step.js";
export { type StepError, type StepErrorClass, stepError } from "./step-error.js";
export { wait } from "./wait.js";
export { waitUntil } from "./wait-until.js";
export { type When, when } from "./when.js";
export { type Workflow, type WorkflowContext, type WorkflowOptions, workflow } from "./workflow.js";
export { type WorkflowDefinition, workflowDefinitionOf } from "./workflow-definition.js";
