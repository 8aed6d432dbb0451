export { type ComparisonOperand, comparisonNames, comparisonOf } from "./comparisons.js";
export { describeChoiceRule } from "./describe-choice-rule.js";
export { type DurationUnit, parseDuration } from "./duration.js";
export { type Edge, type EdgeKind, edgesOf } from "./edges.js";
export { errorNames, matchesError, type StatesErrorName } from "./errors.js";
export { limits } from "./limits.js";
export { type RetryPolicyData, retriersOf } from "./retry-policy.js";
export {
  type FieldHolds,
  type StateField,
  type StateFieldName,
  stateFieldOf,
  stateFields,
  supportsField,
} from "./state-fields.js";
export * from "./states.js";
export type { StepErrorCause, StepEvent } from "./step-event.js";
export { type AslDiagnostic, describeInvalidDefinition } from "./validate/diagnostic.js";
export { analyzeExpression, type ExpressionFacts, expressionSourceOf } from "./validate/expression.js";
export { type ValidateOptions, validateDefinition, validateDefinitionText } from "./validate/index.js";
export { type IntegrationVerdict, judgeIntegration } from "./validate/integrations.js";
export { isIntrinsicCall } from "./validate/intrinsic.js";
export { describeJsonError, type JsonError } from "./validate/json-error.js";
export { isJsonataFunction } from "./validate/jsonata-functions.js";
export type { MachineType } from "./validate/machine-view.js";
export { type NestedGraph, nestedGraphsOf, type StateVisit, walkStates } from "./walk.js";
