import type { Expr } from "../ir/expr.js";
import type { BuiltinCall, BuiltinTable } from "./builtin.js";
import { type Pattern } from "./regex.js";
/** Goes on with a pattern; `forTest` says that a match of no characters does no harm. */
export declare function withPattern(call: BuiltinCall, value: Expr, forTest: boolean, use: (pattern: Pattern) => Expr): Expr;
/** Methods that take a regular expression. */
export declare const stringRegex: BuiltinTable;
//# sourceMappingURL=string-regex.d.ts.map