import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `await a` */
export declare function lowerAwait(node: ts.AwaitExpression, cx: Cx): Expr;
//# sourceMappingURL=await.d.ts.map