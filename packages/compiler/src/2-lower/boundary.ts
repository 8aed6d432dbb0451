import { ts } from "#typescript";
import type { Cx } from "./cx.js";

/** Helpers whose function arguments end at a boundary: what they return crosses as JSON. */
const bounded: ReadonlySet<string> = new Set(["workflow", "map", "parallel"]);
const outermost: ReadonlySet<string> = new Set(["workflow"]);

/** Whether an expression, as it stands, is (a part of) a literal that crosses a boundary at once: a step's input, the result of a workflow or branch, what is written as JSON. */
export const isAtBoundary = (node: ts.Node, cx: Cx): boolean => isAtBoundaryOf(node, bounded, cx);

/**
 * The same, but for what a branch answers, which the workflow goes on with: a number that became null on the way is no number any more, whatever
 * its type says.
 */
export const isLeaving = (node: ts.Node, cx: Cx): boolean => isAtBoundaryOf(node, outermost, cx);

function isAtBoundaryOf(node: ts.Node, helpers: ReadonlySet<string>, cx: Cx): boolean {
  let at = node;
  while (isPart(at.parent)) at = at.parent;
  const { parent } = at;
  if (ts.isReturnStatement(parent)) return isBoundedFunction(ts.findAncestor(parent, ts.isFunctionLike), helpers, cx);
  if (ts.isArrowFunction(parent) && parent.body === at) return isBoundedFunction(parent, helpers, cx);
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

function isBoundedFunction(fn: ts.Node | undefined, helpers: ReadonlySet<string>, cx: Cx): boolean {
  let at = fn?.parent;
  while (at && (ts.isPropertyAssignment(at) || ts.isObjectLiteralExpression(at) || ts.isArrayLiteralExpression(at)))
    at = at.parent;
  return at !== undefined && ts.isCallExpression(at) && helpers.has(cx.program.constructOf(at.expression) ?? "");
}
