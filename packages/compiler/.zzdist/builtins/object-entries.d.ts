import type { Expr } from "../ir/expr.js";
/** `Object.fromEntries(entries)`: a list of objects with one key each, merged. */
export declare function objectOfEntries(entries: Expr): Expr;
//# sourceMappingURL=object-entries.d.ts.map