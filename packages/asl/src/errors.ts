/** The error names that Step Functions itself raises or matches (states-language.net, "Errors"; AWS "Error names"). */
export const errorNames = {
  all: "States.ALL",
  taskFailed: "States.TaskFailed",
  timeout: "States.Timeout",
  heartbeatTimeout: "States.HeartbeatTimeout",
  permissions: "States.Permissions",
  queryEvaluation: "States.QueryEvaluationError",
  runtime: "States.Runtime",
  dataLimitExceeded: "States.DataLimitExceeded",
  exceedToleratedFailureThreshold: "States.ExceedToleratedFailureThreshold",
  itemReaderFailed: "States.ItemReaderFailed",
  resultWriterFailed: "States.ResultWriterFailed",
  noChoiceMatched: "States.NoChoiceMatched",
  intrinsicFailure: "States.IntrinsicFailure",
  parameterPathFailure: "States.ParameterPathFailure",
  resultPathMatchFailure: "States.ResultPathMatchFailure",
  branchFailed: "States.BranchFailed",
} as const;
export type StatesErrorName = (typeof errorNames)[keyof typeof errorNames];

/** Errors that end the execution whatever `Retry` and `Catch` say ("States.Runtime … always cause the execution to fail"). */
const terminal: ReadonlySet<string> = new Set([errorNames.runtime]);

/**
 * Whether an `ErrorEquals` entry matches an error. Names compare exactly and case-sensitively; `States.ALL` matches all but
 * terminal errors, `States.TaskFailed` all but those and `States.Timeout` (AWS, "Error names").
 */
export function matchesError(pattern: string, error: string): boolean {
  if (terminal.has(error)) return false;
  if (pattern === error) return true;
  if (pattern === errorNames.all) return error !== errorNames.dataLimitExceeded;
  return pattern === errorNames.taskFailed && error !== errorNames.timeout && error !== errorNames.dataLimitExceeded;
}
