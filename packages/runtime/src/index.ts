export type { Clock } from "./clock.js";
export { answersOf, type Replay, type ReplayedAttempt } from "./compare/answers-of.js";
export { compareCalls } from "./compare/compare-calls.js";
export { compareOutcomes } from "./compare/compare-outcomes.js";
export type { MachineOutcome } from "./interpreter/conduct-run.js";
export { type ContextObject, formatContextTime, type MapItem } from "./interpreter/context.js";
export { type ExecuteOptions, executeMachine } from "./interpreter/execute-machine.js";
export type { ExecutionNames } from "./interpreter/execution-names.js";
export { ExecutionStopped } from "./interpreter/failure.js";
export type { HistoryEvent } from "./interpreter/history/event.js";
export { type LogLevel, type LogOptions, type LogRecord, toLogRecords } from "./interpreter/history/log-records.js";
export type { ChildExecution } from "./interpreter/run.js";
export { type SyncResponse, toSyncResponse } from "./interpreter/sync-response.js";
export {
  type MockAnswer,
  type MockSource,
  type MockTable,
  mockError,
  openMocks,
  parseMock,
  stepAnswersOf,
} from "./mocks.js";
export type { NativeRun, StepAttempt } from "./native/native-run.js";
export { type NativeOptions, runNative } from "./native/run-native.js";
export type { StepAnswers } from "./native/run-state.js";
export { findVariableReferences } from "./query/variable-references.js";
export { createRandom, createRandomSource, type RandomSource } from "./random.js";
export { RealClock } from "./real-clock.js";
export {
  decideRetry,
  matchesAny,
  type RetryCounters,
  type RetryDecision,
  type RetryQuestion,
  retryDelay,
} from "./retry.js";
export { type BothRuns, type RunBothOptions, runBoth } from "./run-both.js";
export { Activities, type ActivityTask } from "./services/activities.js";
export { ApiError } from "./services/api-error.js";
export { awsTasks } from "./services/aws/aws-tasks.js";
export type { AwsCredentials, AwsTasksOptions } from "./services/aws/options.js";
export { answerExecutions, type ChildExecutionOptions } from "./services/child-executions.js";
export { parseExecutionInput } from "./services/execution-input.js";
export { FolderObjectStore } from "./services/folder-object-store.js";
export type { TaskHandler, TaskRequest } from "./services/handler.js";
export { lambdaResponse, wrapLambda } from "./services/lambda.js";
export { MemoryObjectStore, type StoredObject } from "./services/memory-object-store.js";
export type { ObjectStore, ObjectSummary } from "./services/object-store.js";
export {
  type CreateStateMachineRequest,
  type LoggingConfiguration,
  type RegisteredMachine,
  StateMachines,
  type StateMachinesOptions,
  type UpdateStateMachineRequest,
} from "./services/state-machines.js";
export { TaskFailure, toTaskFailure } from "./services/task-failure.js";
export { TaskTokens, TokenRefused } from "./services/task-tokens.js";
export type { TestStateRequest, TestStateResponse } from "./test-state/request.js";
export { type TestStateOptions, testState } from "./test-state/test-state.js";
export { VirtualClock } from "./virtual-clock.js";
