import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { BinaryOp, Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
import { add, arithmetic, power } from "./arithmetic.js";
import { compare, lowerEquality } from "./comparison.js";
import { lowerIn } from "./in.js";
import { lowerInstanceof } from "./instanceof.js";
import { lowerOperands, notInfinite } from "./operands.js";

type LowerValues = (left: Expr, right: Expr, node: ts.BinaryExpression, cx: Cx) => Expr;
const arithmeticOf =
  (op: BinaryOp): LowerValues =>
  (left, right, node, cx) =>
    arithmetic(op, left, right, node, cx, node.right);
const comparisonOf =
  (op: BinaryOp): LowerValues =>
  (left, right, node, cx) =>
    compare(op, left, right, node, cx);

/** Operators of two evaluated operands. */
export const valueOperators: ReadonlyMap<ts.SyntaxKind, LowerValues> = new Map([
  [ts.SyntaxKind.PlusToken, add],
  [ts.SyntaxKind.MinusToken, arithmeticOf("-")],
  [ts.SyntaxKind.AsteriskToken, arithmeticOf("*")],
  [ts.SyntaxKind.SlashToken, arithmeticOf("/")],
  [ts.SyntaxKind.PercentToken, arithmeticOf("%")],
  [ts.SyntaxKind.AsteriskAsteriskToken, power],
  [ts.SyntaxKind.LessThanToken, comparisonOf("<")],
  [ts.SyntaxKind.LessThanEqualsToken, comparisonOf("<=")],
  [ts.SyntaxKind.GreaterThanToken, comparisonOf(">")],
  [ts.SyntaxKind.GreaterThanEqualsToken, comparisonOf(">=")],
]);

/** Operators that look at the syntax of their operands. */
const syntaxOperators: ReadonlyMap<ts.SyntaxKind, (node: ts.BinaryExpression, cx: Cx) => Expr> = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, lowerEquality],
  [ts.SyntaxKind.EqualsEqualsToken, lowerEquality],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, (node, cx) => b.not(lowerEquality(node, cx))],
  [ts.SyntaxKind.ExclamationEqualsToken, (node, cx) => b.not(lowerEquality(node, cx))],
  [ts.SyntaxKind.InKeyword, lowerIn],
  [ts.SyntaxKind.InstanceOfKeyword, lowerInstanceof],
]);

/** `a + b`, `a < b`, `a === b`, … */
export function lowerBinary(node: ts.BinaryExpression, cx: Cx): Expr {
  const operator = node.operatorToken.kind;
  const bySyntax = syntaxOperators.get(operator);
  if (bySyntax) return bySyntax(node, cx);
  const byValue = valueOperators.get(operator);
  if (byValue === undefined) {
    return cx.report(
      lowering.unsupportedSyntax(cx.origin(node), {
        syntax: `The operator \`${node.operatorToken.getText()}\``,
        instead: "Compute it in a step, or with the arithmetic operators and Math.",
      }),
    );
  }
  const [left = b.invalid, right = b.invalid] = lowerOperands([node.left, node.right], cx);
  return byValue(notInfinite(left, node.left, cx), notInfinite(right, node.right, cx), node, cx);
}
