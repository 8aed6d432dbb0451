import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds, mayBe } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { hasEffects } from "../effects.js";
import { skipOuter } from "../skip-outer.js";
import { lowerExpression } from "./index.js";
import { finite } from "./operands.js";
import { truthOf } from "./truth.js";

/** An expression where only its truth matters: always a boolean. */
export function lowerCondition(node: ts.Expression, cx: Cx): Expr {
  const test = skipOuter(node);
  if (ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken) {
    return b.not(lowerCondition(test.operand, cx));
  }
  if (ts.isBinaryExpression(test) && !hasEffects(test.right, cx)) {
    const operator = test.operatorToken.kind;
    if (operator === ts.SyntaxKind.AmpersandAmpersandToken)
      return b.and(lowerCondition(test.left, cx), lowerCondition(test.right, cx));
    if (operator === ts.SyntaxKind.BarBarToken)
      return b.or(lowerCondition(test.left, cx), lowerCondition(test.right, cx));
  }
  const value = lowerExpression(test, cx);
  if (mayBe(value.kinds, kinds.infinite)) return b.truthy(finite(value, test, cx));
  const truth = truthOf(value, cx);
  return truth === b.truthy ? truth(value) : b.bind(value, "n", truth);
}
