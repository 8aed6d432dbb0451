import type { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `` `a${b}c` `` */
export declare function lowerTemplate(node: ts.TemplateExpression, cx: Cx): Expr;
//# sourceMappingURL=template.d.ts.map