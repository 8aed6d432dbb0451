import type { Expr } from "../ir/expr.js";
import type { BuiltinTable } from "./builtin.js";
/**
 * `base ** exponent` of two numbers. `$power` raises where the result is not finite: then null stands for it. A small whole exponent is
 * taken to stay in range, as a product is; but for the square a product is not the same number.
 */
export declare function power(base: Expr, exponent: Expr): Expr;
export declare const mathPower: BuiltinTable;
//# sourceMappingURL=math-power.d.ts.map