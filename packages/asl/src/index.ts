export { type DurationUnit, parseDuration } from "./duration.js";
export { errorNames, matchesError, type StatesErrorName } from "./errors.js";
export { limits } from "./limits.js";
export { type RetryPolicyData, retriersOf } from "./retry-policy.js";
export * from "./states.js";
export type { StepErrorCause, StepEvent } from "./step-event.js";
