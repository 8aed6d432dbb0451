import type { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `a[i]`, `o["key"]`, `o?.[key]` */
export declare function lowerElementAccess(node: ts.ElementAccessExpression, cx: Cx): Expr;
export declare function accessElement(node: ts.ElementAccessExpression, base: Expr, cx: Cx): Expr;
/** A dynamic index that is negative or no whole number finds nothing; JSONata would count from the end, or round down (§1.5). */
export declare function readIndex(list: Expr, index: Expr, element: number): Expr;
//# sourceMappingURL=element-access.d.ts.map