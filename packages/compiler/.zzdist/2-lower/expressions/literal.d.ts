import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
/** `"text"`, `` `text` ``, `12`, `true`, `false`, `null`. */
export declare function lowerLiteral(node: ts.Expression): Expr;
//# sourceMappingURL=literal.d.ts.map