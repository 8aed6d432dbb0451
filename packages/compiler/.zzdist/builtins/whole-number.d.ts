import type { Expr } from "../ir/expr.js";
/** `Math.trunc(n)`: what a position or a count means when it is no whole number. */
export declare function toInteger(value: Expr): Expr;
/** The value of a whole number known now. */
export declare const wholeLiteral: (value: Expr | undefined) => number | undefined;
/** Sums and differences with what is known now folded in. */
export declare function add(left: Expr, right: Expr): Expr;
export declare function subtract(left: Expr, right: Expr): Expr;
/** The greater of a whole number and zero. */
export declare function atLeastZero(value: Expr): Expr;
//# sourceMappingURL=whole-number.d.ts.map