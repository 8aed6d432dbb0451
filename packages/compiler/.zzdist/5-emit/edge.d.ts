import type { Expr } from "../ir/expr.js";
import type { VarId } from "../ir/nodes.js";
import type { Environment } from "./environment.js";
import { type Draft, Target, type Way } from "./draft.js";
/**
 * Where control comes from while a region is walked. `entry`: the start of a graph or of a block with several predecessors; nothing before it can
 * store anything. `state`: the end of a state, whose values see that state's entry and result. `rule`: a rule of a Choice, which changes nothing, so that
 * values may also be computed behind it. `catch`: a catcher.
 */
export type Edge = {
    readonly kind: "entry";
    readonly target: Target;
} | {
    readonly kind: "state";
    readonly way: Way;
    readonly draft: Draft;
} | {
    readonly kind: "rule";
    readonly way: Way;
} | {
    readonly kind: "catch";
    readonly way: Way;
};
export declare function connect(edge: Edge, state: Draft): void;
export declare function targetOf(state: Draft): Target;
/** Stores the pending values that are read later. */
export declare function store(edge: Exclude<Edge, {
    readonly kind: "entry";
}>, pending: Environment): void;
export declare function storeOne(edge: Exclude<Edge, {
    readonly kind: "entry";
}>, id: VarId, value: Expr): void;
/**
 * Whether the way out of a state may evaluate a value. One that may fail goes through that state's `Catch`, so it belongs there only where the value
 * stands under the same handlers; `caught` says whether the code the value comes from has handlers.
 */
export declare function canHold(edge: Edge, value: Expr): boolean;
//# sourceMappingURL=edge.d.ts.map