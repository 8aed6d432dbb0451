import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** A method of the standard library, called on a value that is not nullish where the chain says so. */
export declare function callMethod(node: ts.CallExpression, base: Expr, cx: Cx): Expr;
/** A function of the standard library that belongs to no value: `Math.floor(x)`, `parseInt(x)`, `String(x)`. */
export declare function callFunction(id: string, node: ts.CallExpression, cx: Cx): Expr;
/** Objects of the standard library that hold functions and are no values. */
export declare function isNamespace(id: string): boolean;
//# sourceMappingURL=builtin-call.d.ts.map