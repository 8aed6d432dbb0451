import { edgesOf, type State, type StateGraph, type StateMachine } from "@stepwright/asl";

export interface Transitions {
  readonly min: number;
  readonly max: number | null;
}

/**
 * State transitions of one run: the fewest that reach an end, and the most, or null where a loop, a Map or a retry has no bound that the definition
 * tells. Every entry of a state counts, those inside branches too (asl-reference §8).
 */
export function countTransitions(machine: StateMachine): Transitions {
  return countGraph(machine);
}

function countGraph(graph: StateGraph): Transitions {
  return { min: fewest(graph), max: most(graph.StartAt, graph, new Map(), new Set()) };
}

/** What entering a state costs by itself: one, and all that its branches do. */
function costOf(state: State): Transitions {
  if (state.Type === "Parallel") {
    const branches = state.Branches.map(countGraph);
    return {
      min: branches.reduce((sum, one) => sum + one.min, 1),
      max: hasRetry(state) ? null : branches.reduce<number | null>((sum, one) => add(sum, one.max), 1),
    };
  }
  if (state.Type === "Map") return { min: 1, max: isEmptyMap(state.Items) ? 1 : null };
  if (state.Type !== "Task") return { min: 1, max: 1 };
  const retries = (state.Retry ?? []).reduce((sum, one) => sum + (one.MaxAttempts ?? 3), 0);
  return { min: 1, max: 1 + retries };
}

const hasRetry = (state: State): boolean => "Retry" in state && (state.Retry ?? []).length > 0;
const isEmptyMap = (items: unknown): boolean => items === "{% [] %}" || (Array.isArray(items) && items.length === 0);
const add = (left: number | null, right: number | null): number | null =>
  left === null || right === null ? null : left + right;

/** Shortest way from the start to an end, by relaxing until nothing changes: costs are never negative. */
function fewest(graph: StateGraph): number {
  const best = new Map<string, number>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const [name, state] of Object.entries(graph.States)) {
      const onward = edgesOf(state)
        .filter((edge) => edge.kind !== "catch")
        .map((edge) => best.get(edge.target) ?? Number.POSITIVE_INFINITY);
      const rest = onward.length === 0 ? 0 : Math.min(...onward);
      const cost = costOf(state).min + rest;
      if (cost < (best.get(name) ?? Number.POSITIVE_INFINITY)) {
        best.set(name, cost);
        changed = true;
      }
    }
  }
  const found = best.get(graph.StartAt);
  return found === undefined || found === Number.POSITIVE_INFINITY ? 1 : found;
}

/** Longest way from a state, or null when it can come back to itself. */
function most(
  name: string,
  graph: StateGraph,
  known: Map<string, number | null>,
  path: ReadonlySet<string>,
): number | null {
  if (path.has(name)) return null;
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const state = graph.States[name];
  if (state === undefined) return 1;
  const inside = new Set([...path, name]);
  const rests = edgesOf(state).map((edge) => most(edge.target, graph, known, inside));
  const rest = rests.reduce<number | null>((all, one) => (all === null || one === null ? null : Math.max(all, one)), 0);
  const total = add(costOf(state).max, rest);
  known.set(name, total);
  return total;
}
