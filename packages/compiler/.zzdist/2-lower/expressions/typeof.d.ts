import type { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `typeof a` */
export declare function lowerTypeof(node: ts.TypeOfExpression, cx: Cx): Expr;
//# sourceMappingURL=typeof.d.ts.map