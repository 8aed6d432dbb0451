import { ts } from "#typescript";
import type { BinaryOp, Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `<`, `<=`, `>`, `>=` of two numbers or two texts; with undefined the answer is false, in JSONata nothing (§1.6). */
export declare function compare(op: BinaryOp, left: Expr, right: Expr, node: ts.Expression, cx: Cx): Expr;
/** `===`, `==` (its negation is the caller's). */
export declare function lowerEquality(node: ts.BinaryExpression, cx: Cx): Expr;
//# sourceMappingURL=comparison.d.ts.map