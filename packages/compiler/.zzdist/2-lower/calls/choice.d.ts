import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `choice(value, { key: () => … })`, `choice([when(condition, () => …), otherwise(() => …)])` */
export declare function lowerChoice(node: ts.CallExpression, cx: Cx): Expr;
//# sourceMappingURL=choice.d.ts.map