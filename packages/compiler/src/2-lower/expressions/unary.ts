import { ts } from "#typescript";
import { toNumber } from "../../builtins/to-number.js";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isOnly, kinds, mayBe } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { calculate, refuseOperands } from "./arithmetic.js";
import { lowerCondition } from "./condition.js";
import { lowerExpression } from "./index.js";
import { notInfinite } from "./operands.js";

const negate = (n: Expr): Expr => (n.kind === "literal" && n.value !== 0 ? b.literal(-Number(n.value)) : b.negate(n));

/** What a sign makes of any value: its number, as `Number(value)` does. What an index access lacks is NaN. */
function numberOf(value: Expr, cx: Cx): Expr | undefined {
  const isNumber = isOnly(value.kinds, kinds.number | kinds.nan | kinds.undef) && mayBe(value.kinds, kinds.number);
  return isNumber ? value : toNumber(value, cx.definitionOf(value));
}

/** `!a`, `-a`, `+a` */
export function lowerUnary(node: ts.PrefixUnaryExpression, cx: Cx): Expr {
  if (node.operator === ts.SyntaxKind.ExclamationToken) return b.not(lowerCondition(node.operand, cx));
  const value = notInfinite(lowerExpression(node.operand, cx), node.operand, cx);
  if (value.kind === "invalid") return value;
  const isMinus = node.operator === ts.SyntaxKind.MinusToken;
  if (isMinus || node.operator === ts.SyntaxKind.PlusToken) {
    const number = numberOf(value, cx);
    const signed = number && calculate([number], ([n = number]) => (isMinus ? negate(n) : n));
    return signed ?? refuseOperands([value], node, cx);
  }
  return cx.report(
    lowering.unsupportedSyntax(cx.origin(node), {
      syntax: "A bitwise operator",
      instead: "Compute it in a step, or with the arithmetic operators and Math.",
    }),
  );
}
