import type { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `wait("10 minutes", options?)` */
export declare function lowerWait(node: ts.CallExpression, cx: Cx): Expr;
/** `waitUntil(timestamp, options?)` */
export declare function lowerWaitUntil(node: ts.CallExpression, cx: Cx): Expr;
//# sourceMappingURL=wait.d.ts.map