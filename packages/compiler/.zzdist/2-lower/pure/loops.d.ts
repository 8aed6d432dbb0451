import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import { type PureCx, type Rest } from "./statements.js";
/** `while`, `do … while` */
export declare function lowerPureWhile(node: ts.WhileStatement | ts.DoStatement, at: PureCx, rest: Rest): Expr;
/** `for (let i = 0; …; …)` */
export declare function lowerPureFor(node: ts.ForStatement, at: PureCx, rest: Rest): Expr;
/** `for (const item of items)`: a reduction over the items, or, where a round may leave the loop, a call per item. */
export declare function lowerPureForOf(node: ts.ForOfStatement, at: PureCx, rest: Rest): Expr;
/** `for (const key in object)` */
export declare function lowerPureForIn(node: ts.ForInStatement, at: PureCx, rest: Rest): Expr;
//# sourceMappingURL=loops.d.ts.map