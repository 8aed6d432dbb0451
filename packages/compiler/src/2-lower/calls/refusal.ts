import type { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
import { shorten } from "../expressions/operands.js";

/** How a built-in's template refuses a use of it. */
export function refusal(node: ts.Node, cx: Cx): (reason: string, instead: string) => Expr {
  return (reason, instead) =>
    cx.report(lowering.noExactForm(cx.origin(node), { what: `\`${shorten(node.getText())}\``, reason, instead }));
}
