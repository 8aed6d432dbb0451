import { ts } from "#typescript";
import type { Expr } from "../ir/expr.js";
import type { Binding } from "./bindings.js";
import type { Cx } from "./cx.js";
/** The value an assignment target has now. */
export declare function readTarget(target: ts.Expression, cx: Cx): Expr;
/** Writes a value to a name, a pattern, or a part of an object or array; answers the value. */
export declare function assignTo(target: ts.Expression, value: Expr, node: ts.Node, cx: Cx): Expr;
/** Gives a bound name a new value: an assignment in the flow, a new version in pure code. */
export declare function assignBinding(symbol: ts.Symbol, binding: Binding, value: Expr, name: string, node: ts.Node, cx: Cx): Expr;
export declare function rootOf(place: ts.Expression): ts.Identifier | undefined;
//# sourceMappingURL=assign-target.d.ts.map