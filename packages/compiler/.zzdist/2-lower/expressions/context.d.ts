import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `ctx.execution.id` and its like; undefined when the expression is no part of the context. */
export declare function readContext(node: ts.PropertyAccessExpression, cx: Cx): Expr | undefined;
//# sourceMappingURL=context.d.ts.map