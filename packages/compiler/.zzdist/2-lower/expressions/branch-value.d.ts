import type { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
import type { OpenBlock } from "../region-builder.js";
/** One way to a value, lowered up to where the value is stored. */
export interface Way {
    readonly end: OpenBlock | undefined;
    readonly value: Expr;
}
/** A value that one of two ways makes, each with states of its own. */
export declare function branchValue(node: ts.Expression, test: Expr, then: () => Expr, otherwise: () => Expr, cx: Cx): Expr;
export declare function lowerWay(block: OpenBlock, lower: () => Expr, cx: Cx): Way;
/** Brings the ways together: each stores its value in one variable, whose kinds are known only now. */
export declare function joinWays(ways: readonly Way[], name: string, node: ts.Node, cx: Cx): Expr;
//# sourceMappingURL=branch-value.d.ts.map