import { ts } from "#typescript";
import type { Cx } from "./cx.js";
import { isAssignmentOperator } from "./effects.js";
import { isPrimitive } from "./freshness.js";
import { mentions } from "./moved-values.js";
import { isMutatingCall } from "./mutations.js";
import { skipOuter } from "./skip-outer.js";

/**
 * Whether the expression around a change has handed out the object before it changes: `[list, list.pop()]`, `f(list, list.push(x))`. JavaScript
 * hands out a reference, which sees the change; the machine would have a copy.
 */
export function isHandedOutBefore(symbol: ts.Symbol, place: ts.Expression, cx: Cx): boolean {
  for (let at: ts.Node = place; at.parent && !ts.isStatement(at.parent); at = at.parent) {
    const { parent } = at;
    if (ts.isFunctionLike(parent)) return false;
    if (operandsBefore(at, parent, cx).some((one) => holds(one, symbol, cx))) return true;
  }
  return false;
}

const letsGo: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.CommaToken,
]);

/** The operands whose values are kept while the one at `at` is evaluated. */
function operandsBefore(at: ts.Node, parent: ts.Node, cx: Cx): ts.Node[] {
  // A condition is over when an arm begins; a template makes text of each part at once.
  if (ts.isConditionalExpression(parent) || ts.isTemplateExpression(parent)) return [];
  if (ts.isBinaryExpression(parent)) {
    const operator = parent.operatorToken.kind;
    if (letsGo.has(operator) || isAssignmentOperator(operator)) return [];
  }
  // A changing method reads its list after its arguments.
  const isChanging = ts.isCallExpression(parent) && isMutatingCall(parent, cx);
  const before: ts.Node[] = [];
  ts.forEachChild(parent, (child) => {
    if (child.end <= at.pos && !(isChanging && child === parent.expression)) before.push(child);
  });
  return before;
}

function holds(operand: ts.Node, symbol: ts.Symbol, cx: Cx): boolean {
  const value = ts.isPropertyAssignment(operand) ? operand.initializer : operand;
  if (ts.isExpression(value) && !ts.isSpreadElement(value) && isPrimitive(skipOuter(value), cx)) return false;
  return mentions(value, symbol, cx);
}
