import type { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** How a built-in's template refuses a use of it. */
export declare function refusal(node: ts.Node, cx: Cx): (reason: string, instead: string) => Expr;
//# sourceMappingURL=refusal.d.ts.map