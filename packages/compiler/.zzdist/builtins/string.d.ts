import type { Expr } from "../ir/expr.js";
import type { BuiltinTable } from "./builtin.js";
/** Methods of text that need no pattern and no position. */
export declare const string: BuiltinTable;
/** The text, `count` times over. A negative count raises. */
export declare function repeatText(text: Expr, count: Expr): Expr;
//# sourceMappingURL=string.d.ts.map