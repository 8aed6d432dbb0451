import {
  describeInvalidDefinition,
  type State,
  type StateMachine,
  validateDefinition,
  walkStates,
} from "@stepwright/asl";
import { ApiError, refuseRequest } from "../services/api-error.js";
import type { TestStateRequest } from "./request.js";

/** The name a state goes by when it is given without a machine (recorded by AWS). */
export const anonymousName = "StateName";

export interface TestedState {
  readonly name: string;
  readonly state: State;
  readonly machine: StateMachine;
}

/** The state that a request is about; refuses definitions as the service does. */
export function findState({ definition, stateName }: TestStateRequest): TestedState {
  if (stateName === "") {
    const detail = "Invalid length for parameter stateName, value: 0, valid min length: 1";
    throw new ApiError("ParamValidationError", `Parameter validation failed:\n${detail}`);
  }
  const parsed = readDefinition(definition);
  const machine = stateName === undefined ? wrapState(parsed) : parsed;
  const found = stateName === undefined ? machine.States[anonymousName] : stateOf(machine, stateName);
  if (!found) throw refuseRequest("State not found in definition");
  checkDefinition(machine, stateName === undefined);
  return { name: anonymousName, state: found, machine };
}

function readDefinition(text: string): StateMachine {
  try {
    return JSON.parse(text);
  } catch {
    const message =
      "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: Definition must be a valid JSON object'";
    throw new ApiError("InvalidDefinition", message);
  }
}

/** A machine of one state. Where the state leads is not asked, so that it may lead anywhere. */
function wrapState(state: unknown): StateMachine {
  return JSON.parse(JSON.stringify({ StartAt: anonymousName, States: { [anonymousName]: state } }));
}

/** Names are unique in the whole machine, so a state inside a branch or a processor is found as well. */
function stateOf(machine: StateMachine, wanted: string): State | undefined {
  for (const { name, state } of walkStates(machine)) {
    if (name === wanted) return state;
  }
  return undefined;
}

/** What is said of the graph does not count for a state without one. */
function checkDefinition(machine: StateMachine, isAnonymous: boolean): void {
  const errors = validateDefinition(machine).filter(
    ({ severity, code }) => severity === "ERROR" && !(isAnonymous && code.startsWith("MISSING_")),
  );
  if (errors.length > 0) throw new ApiError("InvalidDefinition", describeInvalidDefinition(errors.slice(0, 1)));
}
