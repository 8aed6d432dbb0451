import type { Expr } from "../ir/expr.js";
import type { BuiltinTable } from "./builtin.js";
export declare const json: BuiltinTable;
/** `JSON.stringify` of a value that is not undefined. NaN and Infinity, which null stands for, are null there too. */
export declare function stringify(value: Expr, gap?: string): Expr;
//# sourceMappingURL=json.d.ts.map