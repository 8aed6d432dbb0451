import { fieldOf, isRecord, recordsOf } from "./own-field.js";
import type { ItemProcessor, State, StateGraph } from "./states.js";

/** A machine inside a state, and where it stands below it: `/Branches[0]`, `/ItemProcessor`. */
export interface NestedGraph<Graph extends object> {
  readonly field: "Branches" | "ItemProcessor" | "Iterator";
  readonly graph: Graph;
  readonly location: string;
}

export interface StateVisit<OneState extends object, Graph extends object> {
  readonly name: string;
  readonly state: OneState;
  /** As AWS writes it, names unescaped: `/States/Fan out/Branches[0]/States/Charge`. */
  readonly location: string;
  readonly graph: Graph;
  readonly graphLocation: string;
  /** Names of the Parallel and Map states around this one, outermost first. */
  readonly within: readonly string[];
}

/** The machines inside a Parallel or Map state, in document order. */
export function nestedGraphsOf(state: State): NestedGraph<StateGraph | ItemProcessor>[];
export function nestedGraphsOf(state: object): NestedGraph<object>[];
export function nestedGraphsOf(state: object): NestedGraph<object>[] {
  const branches = recordsOf(state, "Branches").map(({ record, index }) => ({
    field: "Branches" as const,
    graph: record,
    location: `/Branches[${index}]`,
  }));
  const processors = (["ItemProcessor", "Iterator"] as const).flatMap((field) => {
    const graph = fieldOf(state, field);
    return isRecord(graph) ? [{ field, graph, location: `/${field}` }] : [];
  });
  return [...branches, ...processors];
}

/** Every state of a machine and of the machines inside it, outer before inner, in document order. */
export function walkStates(machine: StateGraph): Generator<StateVisit<State, StateGraph>>;
export function walkStates(machine: object): Generator<StateVisit<object, object>>;
export function* walkStates(machine: object): Generator<StateVisit<object, object>> {
  yield* walkGraph(machine, "", []);
}

function* walkGraph(
  graph: object,
  graphLocation: string,
  within: readonly string[],
): Generator<StateVisit<object, object>> {
  const states = fieldOf(graph, "States");
  if (!isRecord(states)) return;
  for (const [name, state] of Object.entries(states)) {
    if (!isRecord(state)) continue;
    const location = `${graphLocation}/States/${name}`;
    yield { name, state, location, graph, graphLocation, within };
    for (const nested of nestedGraphsOf(state)) {
      yield* walkGraph(nested.graph, location + nested.location, [...within, name]);
    }
  }
}
