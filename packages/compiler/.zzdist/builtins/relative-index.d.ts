import type { Expr } from "../ir/expr.js";
/** The length of an array. */
export declare const countOf: (list: Expr) => Expr;
/** A start that counts from the end when negative, and stops at the first element. */
export declare function relativeStart(index: Expr, count: Expr): Expr;
/** The same for an end: one before the first element selects nothing, as zero would. */
export declare function relativeEnd(index: Expr, count: Expr): Expr;
//# sourceMappingURL=relative-index.d.ts.map