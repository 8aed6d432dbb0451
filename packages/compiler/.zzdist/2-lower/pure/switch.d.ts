import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import { type PureCx, type Rest } from "./statements.js";
/** `switch` without states: a chain of tests. A case that falls through goes on with the statements of the next. */
export declare function lowerPureSwitch(node: ts.SwitchStatement, at: PureCx, rest: Rest): Expr;
//# sourceMappingURL=switch.d.ts.map