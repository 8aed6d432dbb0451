import type { ts } from "#typescript";
import type { Expr } from "../ir/expr.js";
import type { Cx } from "./cx.js";
/** Whether the value of a `switch` is this case: `===`. `switch (true)` takes the first case that is true. */
export declare function matchCase(value: Expr, clause: ts.CaseClause, cx: Cx): Expr;
//# sourceMappingURL=switch-cases.d.ts.map