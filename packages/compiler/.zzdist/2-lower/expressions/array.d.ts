import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `[a, ...b]` */
export declare function lowerArray(node: ts.ArrayLiteralExpression, cx: Cx): Expr;
//# sourceMappingURL=array.d.ts.map