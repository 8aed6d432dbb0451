import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `a = b`, `a += b`, …: the value assigned. */
export declare function lowerAssignmentExpression(node: ts.BinaryExpression, cx: Cx): Expr;
/** `++a`, `a--`: the new value, or the old one behind the operator. */
export declare function lowerUpdate(node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression, cx: Cx): Expr;
//# sourceMappingURL=assignment.d.ts.map