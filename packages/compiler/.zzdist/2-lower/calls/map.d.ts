import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `map(items, async (item, index) => …, options?)` */
export declare function lowerMapCall(node: ts.CallExpression, cx: Cx): Expr;
/** `Promise.all([a(), b()])`: a Parallel; `Promise.all(items.map(async (item) => …))`: a Map. */
export declare function lowerPromiseAll(node: ts.CallExpression, cx: Cx): Expr;
//# sourceMappingURL=map.d.ts.map