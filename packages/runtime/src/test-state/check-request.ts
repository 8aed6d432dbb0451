import type { Json, State } from "@stepwright/asl";
import { ApiError, refuseRequest } from "../services/api-error.js";
import { parseResource } from "../services/resource.js";
import { checkResultShape } from "./check-result-shape.js";
import type { TestStateMock, TestStateRequest } from "./request.js";

/** The mock of a request, read. */
export interface ReadMock {
  readonly result?: Json;
  readonly failure?: { readonly error?: string; readonly cause?: string };
}

const contextFields: ReadonlySet<string> = new Set(["Execution", "State", "StateMachine", "Task"]);
const mockableTypes: ReadonlySet<string> = new Set(["Task", "Map", "Parallel"]);

/** What the service refuses about the combination of a state and a request, in its words. Answers the mock. */
export function checkRequest(state: State, request: TestStateRequest): ReadMock | undefined {
  const { mock, stateConfiguration, revealSecrets, roleArn } = request;
  if (!mock) {
    if (stateConfiguration?.mapIterationFailureCount !== undefined) {
      throw refuseRequest("TestState does not support MapIterationFailureCount when a mock is not specified.");
    }
    checkRunsWithoutMock(state);
    if (state.Type === "Task" && roleArn === undefined) {
      throw refuseRequest("RoleArn must be specified when testing a Task state");
    }
    return undefined;
  }
  if (mock.result !== undefined && mock.errorOutput !== undefined) {
    throw refuseRequest("A test mock should have only one of the following fields: [result, errorOutput].");
  }
  if (revealSecrets) throw refuseRequest("TestState does not support RevealSecrets when a mock is specified.");
  if (!mockableTypes.has(state.Type)) {
    throw refuseRequest(`State type '${state.Type}' is not supported when a mock is specified`);
  }
  checkContext(state, request.context);
  return readMock(state, mock);
}

function checkRunsWithoutMock(state: State): void {
  if (state.Type === "Map" || state.Type === "Parallel") {
    throw new ApiError(
      "InvalidDefinition",
      "TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]",
    );
  }
  const resource = state.Type === "Task" ? parseResource(state.Resource) : undefined;
  const isCall = resource?.kind === "lambda" || (resource?.kind === "service" && resource.pattern === "call");
  if (state.Type === "Task" && !isCall) {
    throw refuseRequest(`TestState does not support the resource '${state.Resource}' when a mock is not specified.`);
  }
}

function checkContext(state: State, text: string | undefined): void {
  if (text === undefined) return;
  const refuse = (problem: string) => refuseRequest(`Invalid Context object provided: ${problem}`);
  for (const field of Object.keys(readJson(text, () => refuse("The Context object must be valid JSON")) ?? {})) {
    if (field === "Map") throw refuse("'Map' field is not supported when mocking a Context object");
    if (!contextFields.has(field)) throw refuse(`Field '${field}' is not allowed`);
    if (field === "Task" && !hasToken(state)) {
      throw refuse(
        "Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' service integration pattern",
      );
    }
  }
}

function hasToken(state: State): boolean {
  const resource = state.Type === "Task" ? parseResource(state.Resource) : undefined;
  return resource?.kind === "service" && resource.pattern !== "call";
}

function readMock(state: State, { result, errorOutput, fieldValidationMode = "STRICT" }: TestStateMock): ReadMock {
  if (result === undefined) return { failure: errorOutput ?? {} };
  const read = readJson(result, () => refuseRequest("Mocked result must be valid JSON"));
  if (state.Type === "Map") checkMapResult(read, state.ResultWriter !== undefined);
  if (state.Type === "Parallel") {
    if (!Array.isArray(read)) throw refuseRequest("Mocked result must be an array.");
    if (read.length !== state.Branches.length) {
      throw refuseRequest("Mocked result must contain the same number of items as number of Parallel branches.");
    }
  }
  if (state.Type === "Task" && fieldValidationMode !== "NONE") {
    checkResultShape(state.Resource, read, fieldValidationMode === "STRICT");
  }
  return { result: read };
}

function checkMapResult(result: Json, isWritten: boolean): void {
  const isArray = Array.isArray(result);
  const isObject = typeof result === "object" && result !== null && !isArray;
  if (isWritten && !isObject) throw refuseRequest("Mocked result must be a JSON object.");
  if (!isWritten && !isArray) throw refuseRequest("Mocked result must be an array.");
}

function readJson(text: string, refuse: () => ApiError): Json {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse();
  }
}
