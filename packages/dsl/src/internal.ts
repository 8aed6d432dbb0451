// What the engines, the tools and the generated code need of this package, and workflow files do not.
export type { CallSite } from "./call-site.js";
export { cloneJson } from "./clone-json.js";
export { currentEngine, type Engine, provideEngine, type StepCall, type TaskPolicy } from "./engine.js";
export { addErrorAlias } from "./error-alias.js";
export { type StepDefinition, stepDefinitionOf } from "./step-definition.js";
export { fromWireError, toWireError } from "./wire-error.js";
export { type WorkflowDefinition, workflowDefinitionOf } from "./workflow-definition.js";
