import type { Expr } from "../ir/expr.js";
import type { BuiltinTable } from "./builtin.js";
/** `[...text]`: the characters of a text, those of two UTF-16 units whole. */
export declare const charactersOf: (text: Expr) => Expr;
/** `Array.from({ length }, (_, index) => …)` for a whole length. */
export declare function arrayOfLength(length: Expr, elementOf: (index: Expr) => Expr): Expr;
export declare const arrayCreate: BuiltinTable;
//# sourceMappingURL=array-create.d.ts.map