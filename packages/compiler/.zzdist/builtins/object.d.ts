import type { Expr } from "../ir/expr.js";
import type { BuiltinTable } from "./builtin.js";
/** `$merge` of a list of objects: later keys win, the order is JavaScript's. */
export declare const mergeList: (list: Expr) => Expr;
export declare const object: BuiltinTable;
//# sourceMappingURL=object.d.ts.map