import type { ts } from "#typescript";
import type { BinaryOp, Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `a - b`, `a * b`, `a / b`, `a % b` of numbers. */
export declare function arithmetic(op: BinaryOp, left: Expr, right: Expr, node: ts.Expression, cx: Cx): Expr;
/** `a + b`: a sum of numbers, the text of both when one is text. */
export declare function add(left: Expr, right: Expr, node: ts.Expression, cx: Cx): Expr;
/** `a ** b`, exact while both are literals or the exponent is a small whole number; else it may overflow. */
export declare function power(left: Expr, right: Expr, node: ts.Expression, cx: Cx): Expr;
export declare const areNumbers: (values: readonly Expr[]) => boolean;
export declare function refuseOperands(values: readonly Expr[], node: ts.Expression, cx: Cx): Expr;
//# sourceMappingURL=arithmetic.d.ts.map