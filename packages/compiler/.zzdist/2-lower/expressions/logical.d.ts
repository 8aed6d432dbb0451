import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
export declare const isLogical: (operator: ts.SyntaxKind) => boolean;
/** `a && b`, `a || b`, `a ?? b`: the right operand is evaluated only when JavaScript would. */
export declare function lowerLogical(node: ts.BinaryExpression, cx: Cx): Expr;
export declare function applyLogical(operator: ts.SyntaxKind, left: Expr, lowerRight: () => Expr): Expr;
//# sourceMappingURL=logical.d.ts.map