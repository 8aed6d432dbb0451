import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import { type Kinds } from "../../ir/kinds.js";
import type { FunctionNode } from "../bindings.js";
import type { Cx } from "../cx.js";
/** A call of a function that needs no states: its body, with the arguments in place of the parameters. */
export declare function inlinePure(fn: FunctionNode, node: ts.CallExpression, cx: Cx): Expr;
/** The arguments of a call; spread ones become one array for the rest parameter. */
export declare function lowerArguments(node: ts.CallExpression, cx: Cx): Expr[];
/** The body of a function under its arguments, as one expression. */
export declare function lowerPureBody(fn: FunctionNode, args: readonly Expr[], result: Kinds, cx: Cx): Expr;
export declare function withDefault(value: Expr, fallback: ts.Expression | undefined, cx: Cx): Expr;
//# sourceMappingURL=inline-pure.d.ts.map