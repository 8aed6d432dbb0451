import { ts } from "#typescript";
import type { Cx } from "./cx.js";

/** Helpers whose function arguments end at a boundary: what they return crosses as JSON. */
const bounded: ReadonlySet<string> = new Set(["workflow", "map", "parallel"]);

/** Whether an expression, as it stands, is (a part of) a literal that crosses a boundary at once: a step's input, the result of a workflow or branch, what is written as JSON. */
export function isAtBoundary(node: ts.Node, cx: Cx): boolean {
  let at = node;
  while (isPart(at.parent)) at = at.parent;
  const { parent } = at;
  if (ts.isReturnStatement(parent)) return isBoundedFunction(ts.findAncestor(parent, ts.isFunctionLike), cx);
  if (ts.isArrowFunction(parent) && parent.body === at) return isBoundedFunction(parent, cx);
  if (!ts.isCallExpression(parent) || parent.expression === at) return false;
  if (ts.isPropertyAccessExpression(parent.expression) && parent.expression.getText() === "JSON.stringify") return true;
  return cx.program.constructOf(parent.expression) === "step" || cx.program.isStep(parent.expression);
}

function isPart(node: ts.Node): boolean {
  return (
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node)
  );
}

function isBoundedFunction(fn: ts.Node | undefined, cx: Cx): boolean {
  let at = fn?.parent;
  while (at && (ts.isPropertyAssignment(at) || ts.isObjectLiteralExpression(at) || ts.isArrayLiteralExpression(at)))
    at = at.parent;
  return at !== undefined && ts.isCallExpression(at) && bounded.has(cx.program.constructOf(at.expression) ?? "");
}
