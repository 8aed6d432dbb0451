import type { Expr } from "./expr.js";
import type { VarId } from "./nodes.js";
type Change = (child: Expr) => Expr;
/** Applies `change` to the direct children of a node. */
export declare function mapChildren(expr: Expr, change: Change): Expr;
/** Visits a tree, parents first. */
export declare function visitExpr(expr: Expr, visit: (node: Expr) => void): void;
/** The variables an expression reads. */
export declare function variablesOf(expr: Expr): Set<VarId>;
/** The number of nodes: a measure of the text it prints as. */
export declare function sizeOf(expr: Expr): number;
/** Whether a value can be written twice at no cost: a literal, a name, or a path from a name. */
export declare function isAtomic(expr: Expr): boolean;
export {};
//# sourceMappingURL=walk.d.ts.map