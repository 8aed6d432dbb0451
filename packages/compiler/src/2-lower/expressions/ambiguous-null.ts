import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import type { Expr } from "../../ir/expr.js";
import { kinds, mayBe } from "../../ir/kinds.js";
import { builtinIdOf } from "../calls/builtin-id.js";
import type { Cx } from "../cx.js";
import { isAssignmentOperator } from "../effects.js";
import { withOuter } from "../skip-outer.js";
import { shorten } from "./operands.js";

/**
 * Refuses a value that may be null, and may be NaN which null stands for, where the two mean different things: in text, in a test for null, in `typeof`,
 * as the object of a property. Where the value is only passed on, or crosses a boundary, JSON has null for both.
 */
export function refuseAmbiguousNull(value: Expr, node: ts.Expression, cx: Cx): Expr {
  const isAmbiguous = mayBe(value.kinds, kinds.null) && mayBe(value.kinds, kinds.nonfinite);
  if (!isAmbiguous || !isToldApart(node, cx)) return value;
  return cx.report(
    lowering.noExactForm(cx.origin(node), {
      what: `\`${shorten(node.getText())}\``,
      reason: "it may be null, and it may be a number that is NaN, for which JSON has null too",
      instead: "Make the number finite where it is computed: `Number.isFinite(n) ? n : 0`.",
    }),
  );
}

function isToldApart(node: ts.Expression, cx: Cx): boolean {
  const use = withOuter(node);
  const { parent } = use;
  if (ts.isTemplateSpan(parent) || ts.isTypeOfExpression(parent)) return true;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) return true;
  if (ts.isCallExpression(parent)) return parent.expression !== use && tellsApart(parent, cx);
  if (!ts.isBinaryExpression(parent)) return false;
  const operator = parent.operatorToken.kind;
  if (operator === ts.SyntaxKind.QuestionQuestionToken) return parent.left === use;
  return !passing.has(operator) && !isAssignmentOperator(operator);
}

const passing: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.CommaToken,
]);

/** Functions of the library that do not ask what a number is, or for which null and NaN are the same. */
function tellsApart(call: ts.CallExpression, cx: Cx): boolean {
  const callee = call.expression;
  const id = builtinIdOf(ts.isPropertyAccessExpression(callee) ? callee.name : callee, cx);
  return id !== undefined && !/^(NumberConstructor\.is(Finite|Integer|SafeInteger)|JSON\.stringify)$/.test(id);
}
