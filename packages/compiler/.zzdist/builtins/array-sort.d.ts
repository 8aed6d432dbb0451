import type { Expr } from "../ir/expr.js";
import type { BuiltinCall, BuiltinTable, Callback } from "./builtin.js";
type SortCall = Pick<BuiltinCall, "element" | "refuse">;
/** `list.toSorted(compare)`: stable, as `$sort` is. A comparator answers a number; `$sort` asks whether to swap. */
export declare function sortList(list: Expr, callback: Callback | undefined, call: SortCall): Expr;
export declare const arraySort: BuiltinTable;
export {};
//# sourceMappingURL=array-sort.d.ts.map