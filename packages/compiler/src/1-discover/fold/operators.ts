import { ts } from "#typescript";
import type { Folding } from "./fold.js";
import { type Folded, known, unknown } from "./folded.js";

const mixed = "its operands are neither two numbers nor two strings";

/** Text of a template: what JavaScript makes of scalars. */
export function foldTemplate(node: ts.TemplateExpression, folding: Folding): Folded {
  let text = node.head.text;
  for (const span of node.templateSpans) {
    const part = folding.fold(span.expression, folding);
    if (!part.ok) return part;
    if (typeof part.value === "object" && part.value !== null)
      return unknown(span.expression, "an object has no useful text");
    text += `${String(part.value)}${span.literal.text}`;
  }
  return known(text);
}

const prefixes: ReadonlyMap<ts.SyntaxKind, (value: unknown) => unknown> = new Map<
  ts.SyntaxKind,
  (value: unknown) => unknown
>([
  [ts.SyntaxKind.MinusToken, (value: unknown) => (typeof value === "number" ? -value : undefined)],
  [ts.SyntaxKind.PlusToken, (value: unknown) => (typeof value === "number" ? value : undefined)],
  [ts.SyntaxKind.ExclamationToken, (value: unknown) => !value],
]);

export function foldPrefix(node: ts.PrefixUnaryExpression, folding: Folding): Folded {
  const operand = folding.fold(node.operand, folding);
  if (!operand.ok) return operand;
  const value = prefixes.get(node.operator)?.(operand.value);
  return value === undefined ? unknown(node, "its operand is no number") : known(value);
}

const arithmetic: ReadonlyMap<ts.SyntaxKind, (left: number, right: number) => number> = new Map([
  [ts.SyntaxKind.PlusToken, (left: number, right: number) => left + right],
  [ts.SyntaxKind.MinusToken, (left: number, right: number) => left - right],
  [ts.SyntaxKind.AsteriskToken, (left: number, right: number) => left * right],
  [ts.SyntaxKind.SlashToken, (left: number, right: number) => left / right],
  [ts.SyntaxKind.PercentToken, (left: number, right: number) => left % right],
  [ts.SyntaxKind.AsteriskAsteriskToken, (left: number, right: number) => left ** right],
]);

/** Whether the right side of an operator is its value. */
const takesRight: ReadonlyMap<ts.SyntaxKind, (left: unknown) => boolean> = new Map([
  [ts.SyntaxKind.QuestionQuestionToken, (left: unknown) => left === undefined || left === null],
  [ts.SyntaxKind.BarBarToken, (left: unknown) => !left],
  [ts.SyntaxKind.AmpersandAmpersandToken, (left: unknown) => Boolean(left)],
]);

export function foldBinary(node: ts.BinaryExpression, folding: Folding): Folded {
  const operator = node.operatorToken.kind;
  const left = folding.fold(node.left, folding);
  if (!left.ok) return left;
  const choose = takesRight.get(operator);
  if (choose !== undefined) return choose(left.value) ? folding.fold(node.right, folding) : left;
  const right = folding.fold(node.right, folding);
  if (!right.ok) return right;
  if (operator === ts.SyntaxKind.PlusToken && (typeof left.value === "string" || typeof right.value === "string")) {
    const isScalar = typeof left.value !== "object" && typeof right.value !== "object";
    return isScalar ? known(`${String(left.value)}${String(right.value)}`) : unknown(node, mixed);
  }
  const compute = arithmetic.get(operator);
  if (compute === undefined) return unknown(node, `\`${node.operatorToken.getText()}\` is computed at run time`);
  if (typeof left.value !== "number" || typeof right.value !== "number") return unknown(node, mixed);
  return known(compute(left.value, right.value));
}
