import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { FunctionNode } from "../bindings.js";
import type { Cx } from "../cx.js";
/** A call of a function that waits, throws or catches: its statements in place of the call. */
export declare function inlineEffectful(fn: FunctionNode, node: ts.CallExpression, cx: Cx): Expr;
/** The body of a function here, under its arguments; each `return` is one way to the value. */
export declare function inlineBody(fn: FunctionNode, args: readonly Expr[], cx: Cx): Expr;
//# sourceMappingURL=inline-effectful.d.ts.map