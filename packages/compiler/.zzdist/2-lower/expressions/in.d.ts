import type { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `"key" in object`: `$keys` sees own keys only, as JSON objects have no others. */
export declare function lowerIn(node: ts.BinaryExpression, cx: Cx): Expr;
//# sourceMappingURL=in.d.ts.map