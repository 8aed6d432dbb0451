import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** An expression whose value nobody reads: a call, an assignment, a list of them. */
export declare function lowerExpressionStatement(node: ts.Expression, cx: Cx): Expr;
//# sourceMappingURL=expression.d.ts.map