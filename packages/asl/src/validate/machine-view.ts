import { fieldOf, isRecord, type JsonRecord } from "../own-field.js";
import { type QueryLanguage, type StateType, stateTypes } from "../states.js";
import { nestedGraphsOf } from "../walk.js";

export type MachineType = "STANDARD" | "EXPRESS";

/** A machine, a Parallel branch or the processor of a Map. */
export interface GraphView {
  readonly kind: "machine" | "branch" | "processor";
  readonly graph: JsonRecord;
  /** Empty for the machine itself. */
  readonly location: string;
  readonly states: readonly StateView[];
  /** The Parallel or Map state that holds it. */
  readonly owner?: StateView;
}

export interface StateView {
  readonly name: string;
  readonly state: JsonRecord;
  readonly type: StateType;
  readonly language: QueryLanguage;
  readonly location: string;
  readonly within: Omit<GraphView, "states">;
}

/** A definition taken apart once, for all rules. States that are no objects or of no known `Type` are in no list. */
export interface MachineView {
  readonly machine: JsonRecord;
  readonly language: QueryLanguage;
  readonly type: MachineType;
  /** Outer before inner. */
  readonly graphs: readonly GraphView[];
  /** Of all graphs, in document order. */
  readonly states: readonly StateView[];
}

const knownTypes: ReadonlyMap<unknown, StateType> = new Map(stateTypes.map((type) => [type, type]));

export function stateTypeOf(state: JsonRecord): StateType | undefined {
  return knownTypes.get(fieldOf(state, "Type"));
}

/**
 * Only the exact text `JSONPath` means JSONPath; an absent field inherits from the machine, never from a Parallel or Map
 * around the state; any other value is taken as JSONata.
 */
export function languageOf(holder: JsonRecord, inherited: QueryLanguage): QueryLanguage {
  const language = fieldOf(holder, "QueryLanguage");
  if (language === undefined) return inherited;
  return language === "JSONPath" ? "JSONPath" : "JSONata";
}

export function viewMachine(machine: JsonRecord, type: MachineType): MachineView {
  const language = languageOf(machine, "JSONPath");
  const graphs: GraphView[] = [];
  const states: StateView[] = [];

  const visit = (within: Omit<GraphView, "states">) => {
    const own: StateView[] = [];
    graphs.push({ ...within, states: own });
    const entries = fieldOf(within.graph, "States");
    if (!isRecord(entries)) return;
    for (const [name, state] of Object.entries(entries)) {
      const stateType = isRecord(state) ? stateTypeOf(state) : undefined;
      if (!isRecord(state) || stateType === undefined) continue;
      const location = `${within.location}/States/${name}`;
      const view: StateView = {
        name,
        state,
        type: stateType,
        language: languageOf(state, language),
        location,
        within,
      };
      own.push(view);
      states.push(view);
      for (const nested of nestedGraphsOf(state)) {
        if (!isRecord(nested.graph) || (nested.field === "Branches") !== (stateType === "Parallel")) continue;
        if (stateType !== "Parallel" && stateType !== "Map") continue;
        visit({
          kind: nested.field === "Branches" ? "branch" : "processor",
          graph: nested.graph,
          location: location + nested.location,
          owner: view,
        });
      }
    }
  };
  visit({ kind: "machine", graph: machine, location: "" });
  return { machine, language, type, graphs, states };
}
