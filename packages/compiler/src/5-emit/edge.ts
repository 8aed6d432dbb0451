import type { Expr } from "../ir/expr.js";
import type { VarId } from "../ir/nodes.js";
import { type Draft, Target, type Way } from "./draft.js";
import type { Environment } from "./environment.js";

/**
 * Where control comes from while a region is walked. `entry`: the start of a graph or of a block with several predecessors; nothing before it can
 * store anything. `state`: the end of a state, whose values see that state's entry and result. `rule`: a rule of a Choice, which changes nothing, so that
 * values may also be computed behind it. `catch`: a catcher.
 */
export type Edge =
  | { readonly kind: "entry"; readonly target: Target }
  | { readonly kind: "state"; readonly way: Way; readonly draft: Draft }
  | { readonly kind: "rule"; readonly way: Way }
  | { readonly kind: "catch"; readonly way: Way };

export function connect(edge: Edge, state: Draft): void {
  if (edge.kind === "entry") edge.target.settle(state);
  else edge.way.next = targetOf(state);
}

export function targetOf(state: Draft): Target {
  const target = new Target();
  target.settle(state);
  return target;
}

/** Stores the pending values that are read later. */
export function store(edge: Exclude<Edge, { readonly kind: "entry" }>, pending: Environment): void {
  for (const id of pending.ids) edge.way.assign.set(id, pending.valueOf(id));
}

export function storeOne(edge: Exclude<Edge, { readonly kind: "entry" }>, id: VarId, value: Expr): void {
  edge.way.assign.set(id, value);
}

/**
 * Whether the way out of a state may evaluate a value. One that may fail goes through that state's `Catch`, so it belongs there only where the value
 * stands under the same handlers; `caught` says whether the code the value comes from has handlers.
 */
export function canHold(edge: Edge, value: Expr): boolean {
  if (!value.fails || edge.kind !== "state") return true;
  const { draft } = edge;
  return !("catchers" in draft) || draft.catchers.length === 0;
}
