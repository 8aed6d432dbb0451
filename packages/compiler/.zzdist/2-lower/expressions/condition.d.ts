import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** An expression where only its truth matters: always a boolean. */
export declare function lowerCondition(node: ts.Expression, cx: Cx): Expr;
//# sourceMappingURL=condition.d.ts.map