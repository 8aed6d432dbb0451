import type { Expr } from "../ir/expr.js";
import type { Builtin, BuiltinCall, BuiltinTable } from "./builtin.js";
/** A function of one number that answers NaN for NaN and nothing finite for Infinity: null goes through. */
export declare function ofNumber(use: (value: Expr) => Expr): Builtin;
export declare function withNumber(call: BuiltinCall, position: number, use: (value: Expr) => Expr): Expr;
export declare const math: BuiltinTable;
//# sourceMappingURL=math.d.ts.map