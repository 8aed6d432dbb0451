import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { assignTo, readTarget } from "../assign-target.js";
import type { Cx } from "../cx.js";
import { hasEffects } from "../effects.js";
import { skipOuter } from "../skip-outer.js";
import { arithmetic } from "./arithmetic.js";
import { valueOperators } from "./binary.js";
import { branchValue, hold } from "./branch-value.js";
import { lowerExpression } from "./index.js";
import { applyLogical, isLogical } from "./logical.js";
import { keep, notInfinite } from "./operands.js";

/** The binary operator inside a compound assignment. */
const compound: ReadonlyMap<ts.SyntaxKind, ts.SyntaxKind> = new Map([
  [ts.SyntaxKind.PlusEqualsToken, ts.SyntaxKind.PlusToken],
  [ts.SyntaxKind.MinusEqualsToken, ts.SyntaxKind.MinusToken],
  [ts.SyntaxKind.AsteriskEqualsToken, ts.SyntaxKind.AsteriskToken],
  [ts.SyntaxKind.SlashEqualsToken, ts.SyntaxKind.SlashToken],
  [ts.SyntaxKind.PercentEqualsToken, ts.SyntaxKind.PercentToken],
  [ts.SyntaxKind.AsteriskAsteriskEqualsToken, ts.SyntaxKind.AsteriskAsteriskToken],
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken, ts.SyntaxKind.AmpersandAmpersandToken],
  [ts.SyntaxKind.BarBarEqualsToken, ts.SyntaxKind.BarBarToken],
  [ts.SyntaxKind.QuestionQuestionEqualsToken, ts.SyntaxKind.QuestionQuestionToken],
]);

/** `a = b`, `a += b`, …: the value assigned. */
export function lowerAssignmentExpression(node: ts.BinaryExpression, cx: Cx): Expr {
  return withKeys(node.left, node.right, cx, () => assign(node, cx));
}

/** The keys of the target are evaluated once, before the value: `list[await first()] += await second()`. */
function withKeys(target: ts.Expression, right: ts.Expression | undefined, cx: Cx, lower: () => Expr): Expr {
  const keys: ts.Expression[] = [];
  for (
    let at = skipOuter(target);
    ts.isElementAccessExpression(at) || ts.isPropertyAccessExpression(at);
    at = skipOuter(at.expression)
  ) {
    if (ts.isElementAccessExpression(at)) keys.unshift(at.argumentExpression);
  }
  const isEarly = cx.flow !== undefined && [...keys, ...(right ? [right] : [])].some((one) => hasEffects(one, cx));
  if (!isEarly || keys.length === 0) return lower();
  for (const key of keys) cx.evaluated.set(key, keep(lowerExpression(key, cx), key, cx));
  const value = lower();
  for (const key of keys) cx.evaluated.delete(key);
  return value;
}

function assign(node: ts.BinaryExpression, cx: Cx): Expr {
  const operator = node.operatorToken.kind;
  if (operator === ts.SyntaxKind.EqualsToken) {
    const value = lowerExpression(node.right, cx);
    return assignTo(node.left, value, node, cx);
  }
  const inner = compound.get(operator);
  if (inner === undefined) {
    return cx.report(
      lowering.unsupportedSyntax(cx.origin(node), {
        syntax: `The operator \`${node.operatorToken.getText()}\``,
        instead: "Compute it in a step, or with the arithmetic operators and Math.",
      }),
    );
  }
  const before = readTarget(node.left, cx);
  if (before.kind === "invalid") return before;
  return assignTo(node.left, combine(inner, before, node, cx), node, cx);
}

function combine(operator: ts.SyntaxKind, before: Expr, node: ts.BinaryExpression, cx: Cx): Expr {
  if (isLogical(operator)) {
    if (!hasEffects(node.right, cx)) return applyLogical(operator, before, cx, () => lowerExpression(node.right, cx));
    const held = hold(before, node.left, cx);
    const test = operator === ts.SyntaxKind.QuestionQuestionToken ? b.isPresent(held) : b.truthy(held);
    const right = (): Expr => lowerExpression(node.right, cx);
    return operator === ts.SyntaxKind.AmpersandAmpersandToken
      ? branchValue(node, test, right, () => held, cx)
      : branchValue(node, test, () => held, right, cx);
  }
  const held = cx.flow && hasEffects(node.right, cx) ? keep(before, node.left, cx) : before;
  const right = notInfinite(lowerExpression(node.right, cx), node.right, cx);
  return valueOperators.get(operator)?.(notInfinite(held, node.left, cx), right, node, cx) ?? b.invalid;
}

/** `++a`, `a--`: the new value, or the old one behind the operator. */
export function lowerUpdate(node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression, cx: Cx): Expr {
  return withKeys(node.operand, undefined, cx, () => update(node, cx));
}

function update(node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression, cx: Cx): Expr {
  const isUsed = !ts.isExpressionStatement(parentOf(node)) && !ts.isForStatement(parentOf(node));
  const read = notInfinite(readTarget(skipOuter(node.operand), cx), node.operand, cx);
  if (read.kind === "invalid") return read;
  const isPostfix = ts.isPostfixUnaryExpression(node);
  const before = isPostfix && isUsed && cx.flow !== undefined ? cx.capture(read, "before", node) : read;
  const op = node.operator === ts.SyntaxKind.PlusPlusToken ? "+" : "-";
  const after = arithmetic(op, before, b.literal(1), node.operand, cx);
  const assigned = assignTo(skipOuter(node.operand), after, node, cx);
  return isPostfix ? before : assigned;
}

function parentOf(node: ts.Node): ts.Node {
  let parent = node.parent;
  while (ts.isParenthesizedExpression(parent)) parent = parent.parent;
  return parent;
}
