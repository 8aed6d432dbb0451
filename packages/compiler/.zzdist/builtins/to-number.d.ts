import type { Expr } from "../ir/expr.js";
/** Whether a value of number kinds is a number: null stands for NaN and Infinity. */
export declare const isFiniteNumber: (value: Expr) => Expr;
/**
 * `Number(value)`; null, marked as NaN, for what is no number and for the text of an infinite one. Undefined where null may mean
 * either a missing number or null itself.
 */
export declare function toNumber(value: Expr): Expr | undefined;
//# sourceMappingURL=to-number.d.ts.map