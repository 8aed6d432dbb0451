import type { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/**
 * Lowers operands from left to right. An operand that a later one's effect could change, or that must fail before it, is stored
 * first: JavaScript evaluates it before the effect.
 */
export declare function lowerOperands(nodes: readonly ts.Expression[], cx: Cx): Expr[];
export declare function lowerInOrder<Node extends ts.Node>(nodes: readonly Node[], cx: Cx, lower: (node: Node) => Expr): Expr[];
/** The value as it is now, whatever comes. */
export declare function keep(value: Expr, node: ts.Node, cx: Cx): Expr;
/** Whether a value is the same when evaluated later: nothing it reads is assigned again, and it neither fails nor draws. */
export declare function isStable(value: Expr, cx: Cx): boolean;
/** Refuses a value that JSON may not hold where its number is needed. */
export declare function finite(value: Expr, node: ts.Node, cx: Cx): Expr;
export declare function shorten(text: string, most?: number): string;
//# sourceMappingURL=operands.d.ts.map