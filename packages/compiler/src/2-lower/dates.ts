import { ts } from "#typescript";
import { lowering } from "../diagnostics/codes/lower.js";
import type { Expr } from "../ir/expr.js";
import type { Cx } from "./cx.js";

/** Functions that make a number of a date. */
const numeric: ReadonlySet<string> = new Set(["Number", "Date"]);

/**
 * A date is its milliseconds in the machine, and an object in JavaScript: it may be asked, compared and subtracted, and kept in a constant; as a value of
 * its own it would become another thing.
 */
export function checkDate(value: Expr, node: ts.Expression, cx: Cx): Expr {
  if (!isDate(node, cx) || isAsked(node, cx)) return value;
  return cx.report(
    lowering.noExactForm(cx.origin(node), {
      what: "A Date as a value",
      reason: "JSON has no dates",
      instead: "Use its text, `date.toISOString()`, or its milliseconds, `date.getTime()`.",
    }),
  );
}

export const isDate = (node: ts.Expression, cx: Cx): boolean =>
  cx.checker.getTypeAtLocation(node).symbol?.name === "Date";

/** Operators that ask a date for its milliseconds. `===` asks which object it is, and `&&` whether it is one. */
const asking: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
]);
const equality: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);
const nullish = ts.TypeFlags.Null | ts.TypeFlags.Undefined;

function isAsked(node: ts.Node, cx: Cx): boolean {
  let at = node;
  while (ts.isParenthesizedExpression(at.parent) || ts.isNonNullExpression(at.parent)) at = at.parent;
  const { parent } = at;
  if (ts.isPropertyAccessExpression(parent) || ts.isVariableDeclaration(parent) || ts.isExpressionStatement(parent))
    return true;
  if (ts.isBinaryExpression(parent)) {
    const operator = parent.operatorToken.kind;
    const other = at === parent.left ? parent.right : parent.left;
    const isOfNone = (cx.checker.getTypeAtLocation(other).flags & nullish) !== 0;
    return asking.has(operator) || (equality.has(operator) && isOfNone);
  }
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator !== ts.SyntaxKind.ExclamationToken;
  const isCall = ts.isCallExpression(parent) || ts.isNewExpression(parent);
  return isCall && ts.isIdentifier(parent.expression) && numeric.has(parent.expression.text);
}
