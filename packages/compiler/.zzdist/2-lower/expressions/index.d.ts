import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** Lowers an expression to a value. Awaits and assignments inside become ops, in the order JavaScript evaluates them. */
export declare function lowerExpression(node: ts.Expression, cx: Cx): Expr;
//# sourceMappingURL=index.d.ts.map