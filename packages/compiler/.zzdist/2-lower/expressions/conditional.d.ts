import type { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `test ? a : b` */
export declare function lowerConditional(node: ts.ConditionalExpression, cx: Cx): Expr;
//# sourceMappingURL=conditional.d.ts.map