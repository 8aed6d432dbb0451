import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `delete object.key`: the object without the key, if nothing else holds it. */
export declare function lowerDelete(node: ts.DeleteExpression, cx: Cx): Expr;
//# sourceMappingURL=delete.d.ts.map