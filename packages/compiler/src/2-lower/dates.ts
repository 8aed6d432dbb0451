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
  if (cx.checker.getTypeAtLocation(node).symbol?.name !== "Date" || isAsked(node)) return value;
  return cx.report(
    lowering.noExactForm(cx.origin(node), {
      what: "A Date as a value",
      reason: "JSON has no dates",
      instead: "Use its text, `date.toISOString()`, or its milliseconds, `date.getTime()`.",
    }),
  );
}

function isAsked(node: ts.Node): boolean {
  let at = node;
  while (ts.isParenthesizedExpression(at.parent) || ts.isNonNullExpression(at.parent)) at = at.parent;
  const { parent } = at;
  if (ts.isPropertyAccessExpression(parent) || ts.isVariableDeclaration(parent) || ts.isExpressionStatement(parent))
    return true;
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind !== ts.SyntaxKind.PlusToken;
  if (ts.isPrefixUnaryExpression(parent)) return true;
  const isCall = ts.isCallExpression(parent) || ts.isNewExpression(parent);
  return isCall && ts.isIdentifier(parent.expression) && numeric.has(parent.expression.text);
}
