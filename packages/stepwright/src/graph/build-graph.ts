import type { State, StateGraph, StateMachine } from "@stepwright/asl";
import { describeNotes } from "./describe-notes.js";
import { describeState } from "./describe-state.js";
import { exitsOf } from "./exits.js";
import type { GraphEdge, GraphNode, GraphRegion } from "./model.js";

/** The picture of a valid state machine. States keep their order. */
export function buildGraph(machine: StateMachine): GraphRegion {
  return buildRegion(machine, "", undefined);
}

function buildRegion(graph: StateGraph, prefix: string, title: string | undefined): GraphRegion {
  const idOf = nameIds(Object.keys(graph.States), prefix);
  const start = marker("Start", `${prefix}begin`);
  const end = marker("End", `${prefix}finish`);
  const nodes = Object.entries(graph.States).map(([name, state]) => buildNode(idOf.get(name) ?? name, name, state));
  const exits = Object.entries(graph.States).flatMap(([name, state]) =>
    exitsOf(state).map((exit) => ({
      source: idOf.get(name) ?? name,
      target: exit.target === undefined ? end.id : (idOf.get(exit.target) ?? exit.target),
      kind: exit.kind,
      labels: exit.label === undefined ? [] : [exit.label],
    })),
  );
  const first: PlainEdge = {
    source: start.id,
    target: idOf.get(graph.StartAt) ?? graph.StartAt,
    kind: "next",
    labels: [],
  };
  const edges = joinEdges([first, ...exits], prefix);
  const ends = edges.some(({ target }) => target === end.id);
  return { id: `${prefix}region`, title, nodes: [start, ...nodes, ...(ends ? [end] : [])], edges };
}

/** Ids that are words, and that an edit of another state does not change. Two underscores are kept for nesting. */
function nameIds(names: readonly string[], prefix: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    const word = `${prefix}s_${name.replace(/[^A-Za-z0-9]+/g, "_").replace(/_$/, "")}`;
    let id = word;
    for (let count = 2; taken.has(id); count += 1) id = `${word}_${count}`;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}

function buildNode(id: string, name: string, state: State): GraphNode {
  const detail = describeState(state);
  return {
    id,
    kind: state.Type,
    name,
    detail: detail === undefined || name.endsWith(detail) ? undefined : detail,
    notes: describeNotes(state),
    regions: regionsOf(id, state),
  };
}

function regionsOf(id: string, state: State): readonly GraphRegion[] {
  if (state.Type === "Parallel") {
    return state.Branches.map((branch, index) => buildRegion(branch, `${id}__b${index + 1}__`, titleOf(branch)));
  }
  const processor = state.Type === "Map" ? (state.ItemProcessor ?? state.Iterator) : undefined;
  return processor ? [buildRegion(processor, `${id}__b1__`, "each item")] : [];
}

/** A definition has no names for branches: a longer one is called after its first state, and one of a single state needs no title. */
function titleOf(branch: StateGraph): string | undefined {
  return Object.keys(branch.States).length > 1 ? branch.StartAt : undefined;
}

function marker(kind: "Start" | "End", id: string): GraphNode {
  return { id, kind, name: kind, detail: undefined, notes: [], regions: [] };
}

type PlainEdge = Omit<GraphEdge, "id">;

/** Two edges of one kind between the same states are drawn as one with both labels. */
function joinEdges(edges: readonly PlainEdge[], prefix: string): GraphEdge[] {
  const joined = new Map<string, PlainEdge>();
  for (const edge of edges) {
    const key = `${edge.source} ${edge.target} ${edge.kind}`;
    const before = joined.get(key);
    joined.set(key, before ? { ...before, labels: [...before.labels, ...edge.labels] } : edge);
  }
  return [...joined.values()].map((edge, index) => ({ ...edge, id: `${prefix}e${index + 1}` }));
}
