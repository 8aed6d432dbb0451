import type { ts } from "#typescript";
import type { Expr } from "../ir/expr.js";
import type { Cx } from "./cx.js";
/** What `for … of`, `map` and `Promise.all` walk over: an array; text splits into its characters; anything else raises. */
export declare function lowerIterable(node: ts.Expression, cx: Cx): Expr;
//# sourceMappingURL=iterable.d.ts.map