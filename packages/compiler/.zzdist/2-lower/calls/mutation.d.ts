import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `list.push(x)` and its like: the name gets the changed array, if nothing else holds it; the call has the method's answer. */
export declare function lowerMutation(node: ts.CallExpression, cx: Cx): Expr;
//# sourceMappingURL=mutation.d.ts.map