import type { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { PureCx, Rest } from "./statements.js";
/** What follows, as a function of the names written before it, so that each way there is a (tail) call and the text stays one. */
export declare function joinPoint(node: ts.Node, at: PureCx, rest: Rest, use: (after: Rest) => Expr): Expr;
//# sourceMappingURL=join-point.d.ts.map