import {
  errorNames,
  type Json,
  type JsonObject,
  type QueryLanguage,
  type StateOf,
  type StateType,
} from "@stepwright/asl";
import type { Clock } from "../clock.js";
import { openMachine } from "../interpreter/conduct-run.js";
import { createRun } from "../interpreter/execute-machine.js";
import { StateFailure } from "../interpreter/failure.js";
import type { Run } from "../interpreter/run.js";
import { enterState } from "../interpreter/run-graph.js";
import { executors } from "../interpreter/states/index.js";
import type { Completion, Visit } from "../interpreter/visit.js";
import { flowOf } from "../query/flow.js";
import { deriveUuid } from "../services/derived-id.js";
import type { TaskHandler } from "../services/handler.js";
import { TaskFailure } from "../services/task-failure.js";
import { checkRequest } from "./check-request.js";
import { type Concluded, concludeFailure } from "./conclude-failure.js";
import { findState, type TestedState } from "./find-state.js";
import { Inspection } from "./inspection.js";
import { type Attempt, performMocked } from "./perform-mocked.js";
import type { InspectionData, TestStateRequest, TestStateResponse } from "./request.js";

export interface TestStateOptions {
  readonly clock: Clock;
  /** Answers a Task that has no mock; by default it fails. */
  readonly tasks?: TaskHandler;
  readonly seed?: number;
  /** The account of the ARNs in the context object. */
  readonly account?: string;
}

/**
 * TestState: runs one state by itself, with a mock in place of its work where it has some. Throws an `ApiError` for what the
 * service refuses (AWS, "Testing state machines with TestState API").
 */
export async function testState(request: TestStateRequest, options: TestStateOptions): Promise<TestStateResponse> {
  const tested = findState(request);
  const mock = checkRequest(tested.state, request);
  const language = languageOf(tested);
  const inspection = new Inspection(tested.state, language === "JSONata");
  const visit = visitState(tested, request, options, inspection);
  const flow = flowOf(tested.state, language);
  const attempt: Attempt = { visit, flow, mock, configuration: request.stateConfiguration ?? {} };
  const { errorDetails, ...shown } = await conclude(attempt, tested);
  if ((request.inspectionLevel ?? "INFO") === "INFO") return shown;
  const inspectionData: InspectionData = {
    input: request.input ?? "{}",
    ...(request.variables === undefined ? {} : { variables: request.variables }),
    ...inspection.data,
    ...(errorDetails ? { errorDetails } : {}),
  };
  return { ...shown, inspectionData };
}

async function conclude(attempt: Attempt, tested: TestedState): Promise<Concluded> {
  const { visit } = attempt;
  try {
    const { state } = visit;
    return describeSuccess(visit, await execute(state.Type, state, attempt));
  } catch (thrown) {
    if (!(thrown instanceof StateFailure)) throw thrown;
    return concludeFailure(attempt, "Retry" in tested.state || "Catch" in tested.state ? tested.state : {}, thrown);
  }
}

function execute<Type extends StateType>(type: Type, state: StateOf<Type>, attempt: Attempt): Promise<Completion> {
  const { visit, flow, mock } = attempt;
  return mock ? performMocked(attempt) : executors[type](state, visit, flow);
}

function describeSuccess({ state }: Visit, { output, next }: Completion): TestStateResponse {
  const target = next ?? ("Next" in state ? state.Next : undefined);
  return {
    status: "SUCCEEDED",
    output: JSON.stringify(output),
    ...(target === undefined ? {} : { nextState: target }),
  };
}

/** A state tested alone is an Express execution of its own (recorded by AWS). */
function visitState(tested: TestedState, request: TestStateRequest, options: TestStateOptions, inspection: Inspection) {
  const input: Json = JSON.parse(request.input ?? "{}");
  const account = `arn:aws:states:us-east-1:${options.account ?? "123456789012"}`;
  const [machineId, executionId] = [deriveUuid("machine", request.definition), deriveUuid("test", request.definition)];
  const machine = { ...tested.machine, StartAt: tested.name, States: { [tested.name]: withoutRecovery(tested) } };
  const names = {
    executionName: executionId,
    executionArn: `${account}:express:${machineId}:${executionId}`,
    stateMachineName: machineId,
    stateMachineArn: `${account}:stateMachine:${machineId}`,
    roleArn: request.roleArn ?? "",
  };
  const run: Run = {
    ...createRun(machine, { ...options, input, names, tasks: options.tasks ?? refuseTasks }),
    testing: {
      inspect: (field, value) => inspection.note(field, value),
      ...(request.context === undefined ? {} : { context: JSON.parse(request.context) }),
    },
  };
  const frame = openMachine(run, new AbortController().signal);
  const variables: JsonObject = JSON.parse(request.variables ?? "{}");
  frame.scope.assign(variables, false);
  return enterState(frame, tested.name, input);
}

/** Retriers and catchers are not run but told of, so the state is visited without them. */
function withoutRecovery({ state }: TestedState) {
  if (!("Retry" in state) && !("Catch" in state)) return state;
  const { Retry: _retry, Catch: _catch, ...plain } = state;
  return plain;
}

function languageOf({ state, machine }: TestedState): QueryLanguage {
  return state.QueryLanguage ?? machine.QueryLanguage ?? "JSONPath";
}

const refuseTasks: TaskHandler = async ({ stateName }) => {
  throw new TaskFailure(
    errorNames.taskFailed,
    `Nothing answers the task of the state '${stateName}' locally: give a mock.`,
  );
};
