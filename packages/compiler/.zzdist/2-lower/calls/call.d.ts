import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** A call that is no `await`: a built-in, a function of the program, or a mistake. */
export declare function lowerCall(node: ts.CallExpression, cx: Cx): Expr;
//# sourceMappingURL=call.d.ts.map