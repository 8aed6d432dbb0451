import type { Expr } from "../ir/expr.js";
import type { BuiltinCall, Callback } from "./builtin.js";
/** The argument, unless it is absent or `undefined`, which are the same to a built-in. */
export declare function argument(call: BuiltinCall, position: number): Expr | undefined;
/** Goes on with a whole number; `otherwise` stands for an absent one. Anything but a number or undefined is refused. */
export declare function withInteger(call: BuiltinCall, position: number, otherwise: Expr, use: (value: Expr) => Expr): Expr;
/** Goes on with a text; JavaScript makes text of any argument that should be one. */
export declare function withText(call: BuiltinCall, position: number, use: (value: Expr) => Expr): Expr;
/** Goes on with the function passed at a position. */
export declare function withCallback(call: BuiltinCall, position: number, use: (callback: Callback) => Expr): Expr;
//# sourceMappingURL=call-arguments.d.ts.map