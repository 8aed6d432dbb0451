import type { ArrayItem, Expr } from "../ir/expr.js";
import type { BuiltinTable } from "./builtin.js";
/** The elements whose index passes a test. */
export declare function selectByIndex(list: Expr, test: (index: Expr) => Expr): Expr;
/** `list.slice(start, end)` for whole numbers; no end means all the rest. `list` is named already. */
export declare function sliceList(list: Expr, start: Expr, end: Expr | undefined): Expr;
/** `list.toSpliced(start, count, ...items)`, and what it takes out. */
export declare function spliceList(list: Expr, start: Expr, count: Expr | undefined, items: readonly ArrayItem[]): {
    array: Expr;
    removed: Expr;
};
/** `list.at(index)` */
export declare function elementAt(list: Expr, index: Expr, element: number): Expr;
export declare const arraySlice: BuiltinTable;
//# sourceMappingURL=array-slice.d.ts.map