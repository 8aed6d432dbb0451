import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `new Date(x)`: the milliseconds; every other class is refused here (errors are lowered by `throw`). */
export declare function lowerNew(node: ts.NewExpression, cx: Cx): Expr;
/**
 * An error as a value of the machine: the Error Output of the failure it will be. `throw` of a name reads it; `new X(…)` makes it (DESIGN
 * §9: Cause is the text of `{"errorType","errorMessage"}`).
 */
export declare function lowerError(node: ts.Expression, cx: Cx): Expr | undefined;
//# sourceMappingURL=new.d.ts.map