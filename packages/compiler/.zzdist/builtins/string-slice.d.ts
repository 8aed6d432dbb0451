import type { Expr } from "../ir/expr.js";
import type { BuiltinTable } from "./builtin.js";
/** `text.length`, in UTF-16 units. */
export declare function sizeOfText(text: Expr): Expr;
/** `text.slice(start, end)` for whole numbers. */
export declare function sliceText(text: Expr, start: Expr, end: Expr | undefined): Expr;
/** Methods that count positions. */
export declare const stringSlice: BuiltinTable;
//# sourceMappingURL=string-slice.d.ts.map