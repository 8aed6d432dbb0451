import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { LambdaFunction } from "../../ir/nodes.js";
import type { Cx } from "../cx.js";
export interface Closure {
    readonly fn: LambdaFunction;
    readonly captures: Expr;
}
/**
 * An inline step body taken out of the workflow: the values it captures become its input, by name. It may not write them: they are copies.
 */
export declare function closureOf(name: string, body: ts.ArrowFunction | ts.FunctionExpression, cx: Cx): Closure | undefined;
//# sourceMappingURL=closure.d.ts.map