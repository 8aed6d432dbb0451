import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `{ a, b: c, ["d"]: e, ...f }` */
export declare function lowerObject(node: ts.ObjectLiteralExpression, cx: Cx): Expr;
export declare function mergeAll(groups: readonly Expr[]): Expr;
/** The object with `key` set to a value, or without it when the value is undefined. */
export declare function override(object: Expr, key: Expr, value: Expr): Expr;
/** The object without one key: `$sift` answers nothing for no key, and `$merge([nothing])` is `{}`. */
export declare function without(object: Expr, key: Expr): Expr;
//# sourceMappingURL=object.d.ts.map