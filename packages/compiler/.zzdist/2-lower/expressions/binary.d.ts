import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
type LowerValues = (left: Expr, right: Expr, node: ts.BinaryExpression, cx: Cx) => Expr;
/** Operators of two evaluated operands. */
export declare const valueOperators: ReadonlyMap<ts.SyntaxKind, LowerValues>;
/** `a + b`, `a < b`, `a === b`, … */
export declare function lowerBinary(node: ts.BinaryExpression, cx: Cx): Expr;
export {};
//# sourceMappingURL=binary.d.ts.map