import type { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import { type PureCx, type Rest } from "./statements.js";
/** `if` without states: a conditional expression; the names either branch writes get a new version from it. */
export declare function lowerPureIf(node: ts.IfStatement, at: PureCx, rest: Rest): Expr;
//# sourceMappingURL=if.d.ts.map