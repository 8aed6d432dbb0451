import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
import { calculate, refuseOperands } from "./arithmetic.js";
import { lowerCondition } from "./condition.js";
import { lowerExpression } from "./index.js";
import { notInfinite } from "./operands.js";

const negate = (n: Expr): Expr => (n.kind === "literal" && n.value !== 0 ? b.literal(-Number(n.value)) : b.negate(n));

/** `!a`, `-a`, `+a` */
export function lowerUnary(node: ts.PrefixUnaryExpression, cx: Cx): Expr {
  if (node.operator === ts.SyntaxKind.ExclamationToken) return b.not(lowerCondition(node.operand, cx));
  const value = notInfinite(lowerExpression(node.operand, cx), node.operand, cx);
  if (value.kind === "invalid") return value;
  const isSigned = node.operator === ts.SyntaxKind.MinusToken || node.operator === ts.SyntaxKind.PlusToken;
  if (isSigned) {
    const signed = calculate([value], ([n = value]) => (node.operator === ts.SyntaxKind.PlusToken ? n : negate(n)));
    return signed ?? refuseOperands([value], node, cx);
  }
  return cx.report(
    lowering.unsupportedSyntax(cx.origin(node), {
      syntax: "A bitwise operator",
      instead: "Compute it in a step, or with the arithmetic operators and Math.",
    }),
  );
}
