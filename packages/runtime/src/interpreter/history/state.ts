import type { StateType } from "@stepwright/asl";
import { complete, type PayloadDetails } from "./event.js";

/** A Fail state is never left, and only what takes time can be cut short. */
type ExitingType = Exclude<StateType, "Fail">;
const abortableTypes = ["Task", "Wait", "Parallel", "Map"] as const;
type AbortableType = (typeof abortableTypes)[number];

export type StateEvent =
  | {
      readonly type: `${StateType}StateEntered`;
      readonly stateEnteredEventDetails: {
        readonly name: string;
        readonly input: string;
        readonly inputDetails: PayloadDetails;
      };
    }
  | {
      readonly type: `${ExitingType}StateExited`;
      readonly stateExitedEventDetails: {
        readonly name: string;
        readonly output: string;
        readonly outputDetails: PayloadDetails;
        /** The JSON text of each new value. */
        readonly assignedVariables?: Readonly<Record<string, string>>;
        readonly assignedVariablesDetails?: PayloadDetails;
      };
    }
  | { readonly type: `${AbortableType}StateAborted` };

export function stateEntered(type: StateType, name: string, input: string): StateEvent {
  return { type: `${type}StateEntered`, stateEnteredEventDetails: { name, input, inputDetails: complete } };
}

export function stateExited(
  type: ExitingType,
  name: string,
  output: string,
  assignedVariables: Readonly<Record<string, string>> | undefined,
): StateEvent {
  const assigned = assignedVariables ? { assignedVariables, assignedVariablesDetails: complete } : {};
  return {
    type: `${type}StateExited`,
    stateExitedEventDetails: { name, output, outputDetails: complete, ...assigned },
  };
}

/** The event of a state that was cut short, for the types that have one. */
export function stateAborted(type: StateType): StateEvent | undefined {
  const abortable = abortableTypes.find((candidate) => candidate === type);
  return abortable && { type: `${abortable}StateAborted` };
}
