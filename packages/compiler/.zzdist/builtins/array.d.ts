import type { Expr } from "../ir/expr.js";
import type { BuiltinTable } from "./builtin.js";
/** Methods that make an array of an array, element by element. */
export declare const array: BuiltinTable;
export declare const reverseList: (list: Expr) => Expr;
export declare function flatten(list: Expr): Expr;
//# sourceMappingURL=array.d.ts.map