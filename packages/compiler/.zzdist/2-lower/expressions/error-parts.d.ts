import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** The error a node names: the Error Output (`{"Error", "Cause"}`) held by a `catch` variable or a constant. */
export declare function errorOf(node: ts.Expression, cx: Cx): Expr | undefined;
/** `error.name`, `error.message`, `error.data` (DESIGN §9: read behind a guard). */
export declare function readError(node: ts.PropertyAccessExpression, cx: Cx): Expr | undefined;
//# sourceMappingURL=error-parts.d.ts.map