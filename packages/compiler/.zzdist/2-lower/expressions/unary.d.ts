import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `!a`, `-a`, `+a` */
export declare function lowerUnary(node: ts.PrefixUnaryExpression, cx: Cx): Expr;
//# sourceMappingURL=unary.d.ts.map