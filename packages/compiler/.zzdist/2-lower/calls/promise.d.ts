import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** What `await` stands in front of: a helper, an async function of the program, `Promise.all`, or a plain value. */
export declare function lowerPromise(expression: ts.Expression, cx: Cx): Expr;
export declare function isPromise(type: ts.Type, cx: Cx): boolean;
//# sourceMappingURL=promise.d.ts.map