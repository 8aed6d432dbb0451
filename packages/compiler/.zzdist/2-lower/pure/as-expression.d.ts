import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import { type Kinds } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
/** Whether a branching or looping statement needs no state: it only computes, and control leaves it at its end. */
export declare function canBeExpression(node: ts.Statement, cx: Cx): boolean;
/** Computes what the statement assigns, and assigns it. */
export declare function lowerAsExpression(node: ts.Statement, cx: Cx): void;
/** The rest of a function's body as the value it returns. */
export declare function lowerTail(statements: readonly ts.Statement[], result: Kinds, cx: Cx): Expr;
//# sourceMappingURL=as-expression.d.ts.map