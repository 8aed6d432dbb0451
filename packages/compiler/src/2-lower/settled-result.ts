import { ts } from "#typescript";
import { lowering } from "../diagnostics/codes/lower.js";
import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { kinds } from "../ir/kinds.js";
import type { Cx } from "./cx.js";
import { lowerExpression } from "./expressions/index.js";
import { joining } from "./freshness.js";
import { skipOuter } from "./skip-outer.js";

/** Whether a value may be the result of a promise that was rejected, or holds such a one. A type may be a list of itself. */
export function mayBeRejected(type: ts.Type, cx: Cx, seen: Set<ts.Type> = new Set()): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  if (type.isUnion()) return type.types.some((one) => mayBeRejected(one, cx, seen));
  if (type.symbol?.name === "PromiseRejectedResult") return true;
  const isList = cx.checker.isArrayType(type) || cx.checker.isTupleType(type);
  return isList && cx.checker.getTypeArguments(type as ts.TypeReference).some((one) => mayBeRejected(one, cx, seen));
}

/** The error in `result.reason`, of what `Promise.allSettled` answered. */
export function reasonOf(node: ts.Expression, cx: Cx): Expr | undefined {
  const part = skipOuter(node);
  if (!ts.isPropertyAccessExpression(part) || part.name.text !== "reason") return undefined;
  if (!mayBeRejected(cx.checker.getTypeAtLocation(part.expression), cx)) return undefined;
  return b.member(lowerExpression(part.expression, cx), "reason", kinds.object);
}

/** The reason of a rejection is an error, which is no JSON: such a result may be asked, and is no value of its own. */
export function checkSettled(value: Expr, node: ts.Expression, cx: Cx): Expr {
  if (isAsked(node) || !mayBeRejected(cx.checker.getTypeAtLocation(node), cx)) return value;
  return cx.report(
    lowering.noExactForm(cx.origin(node), {
      what: "The result of `Promise.allSettled` as a value",
      reason: "the `reason` of a rejection is an error, which is not JSON",
      instead:
        'Pick what you need: `results.map((r) => (r.status === "fulfilled" ? { ok: true, value: r.value } : { ok: false, error: String(r.reason) }))`.',
    }),
  );
}

function isAsked(node: ts.Node): boolean {
  let at = node;
  while (isPassing(at.parent)) at = at.parent;
  const { parent } = at;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) return true;
  if (ts.isIfStatement(parent) || ts.isPrefixUnaryExpression(parent)) return true;
  if (ts.isConditionalExpression(parent)) return parent.condition === at;
  if (ts.isBinaryExpression(parent))
    return (
      !joining.has(parent.operatorToken.kind) ||
      (parent.left === at && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    );
  return (
    ts.isVariableDeclaration(parent) ||
    ts.isForOfStatement(parent) ||
    ts.isAwaitExpression(parent) ||
    ts.isExpressionStatement(parent)
  );
}

/** What hands the value on: a list of results is asked where it stands, too. */
const isPassing = (node: ts.Node): boolean =>
  ts.isParenthesizedExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isArrayLiteralExpression(node) ||
  ts.isSpreadElement(node);
