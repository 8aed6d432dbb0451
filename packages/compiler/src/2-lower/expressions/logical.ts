import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isOnly, kinds, mayBe } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { hasEffects } from "../effects.js";
import { branchValue, hold } from "./branch-value.js";
import { lowerExpression } from "./index.js";
import { finite } from "./operands.js";
import { truthOf } from "./truth.js";

/** When the left value decides, and what it then is. */
interface Rule {
  /** Whether the right operand is evaluated. */
  readonly needsRight: (left: Expr, truth: (left: Expr) => Expr) => Expr;
  /** What the left value may be where it decides. */
  readonly decided: (left: Expr) => Expr;
}

/** Values of these kinds are falsy always, or may be: what is left of `a` in `a && b`. */
const mayBeFalsy = kinds.nullish | kinds.boolean | kinds.number | kinds.string | kinds.nonfinite;

const rules: ReadonlyMap<ts.SyntaxKind, Rule> = new Map([
  [
    ts.SyntaxKind.AmpersandAmpersandToken,
    { needsRight: (left, truth) => truth(left), decided: (left) => b.narrow(left, mayBeFalsy) },
  ],
  [
    ts.SyntaxKind.BarBarToken,
    {
      needsRight: (left, truth) => b.not(truth(left)),
      decided: (left) => b.narrow(left, ~(kinds.nullish | kinds.nan)),
    },
  ],
  [
    ts.SyntaxKind.QuestionQuestionToken,
    { needsRight: (left) => b.not(b.isPresent(left)), decided: (left) => b.narrow(left, ~kinds.nullish) },
  ],
]);

export const isLogical = (operator: ts.SyntaxKind): boolean => rules.has(operator);

/** `a && b`, `a || b`, `a ?? b`: the right operand is evaluated only when JavaScript would. */
export function lowerLogical(node: ts.BinaryExpression, cx: Cx, lowerRight = lowerExpression): Expr {
  const rule = rules.get(node.operatorToken.kind);
  const value = lowerExpression(node.left, cx);
  // NaN is falsy as null is, which stands for it; Infinity would be truthy.
  const left = mayBe(value.kinds, kinds.infinite) ? finite(value, node.left, cx) : value;
  if (rule === undefined || left.kind === "invalid") return b.invalid;
  if (hasEffects(node.right, cx)) {
    const held = hold(left, node.left, cx);
    return branchValue(
      node,
      rule.needsRight(held, truthOf(left, cx)),
      () => lowerRight(node.right, cx),
      () => rule.decided(held),
      cx,
    );
  }
  return applyLogical(node.operatorToken.kind, left, cx, () => lowerRight(node.right, cx));
}

export function applyLogical(operator: ts.SyntaxKind, left: Expr, cx: Cx, lowerRight: () => Expr): Expr {
  const rule = rules.get(operator);
  if (rule === undefined) return b.invalid;
  const right = lowerRight();
  const isTest = isOnly(left.kinds, kinds.boolean) && isOnly(right.kinds, kinds.boolean);
  if (isTest && operator === ts.SyntaxKind.AmpersandAmpersandToken) return b.and(left, right);
  if (isTest && operator === ts.SyntaxKind.BarBarToken) return b.or(left, right);
  const truth = truthOf(left, cx);
  return b.bind(left, "v", (v) => {
    const test = rule.needsRight(v, truth);
    const decided = rule.decided(v);
    return test.kind === "call" && test.fn === "not" && test.args[0]
      ? b.cond(test.args[0], decided, right)
      : b.cond(test, right, decided);
  });
}
