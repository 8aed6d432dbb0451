import { ts } from "#typescript";
import type { FunctionNode } from "./bindings.js";
import { resolveFunction } from "./calls/resolve-function.js";
import type { Cx } from "./cx.js";
import { isMutatingCall } from "./mutations.js";
import { skipOuter } from "./skip-outer.js";

const assignments: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken]);

/** Whether a node is itself an effect: it suspends, writes a variable, or throws. */
function isEffect(node: ts.Node, cx: Cx, seen: ReadonlySet<ts.Node>): boolean {
  if (ts.isAwaitExpression(node) || ts.isThrowStatement(node) || ts.isTryStatement(node) || ts.isDeleteExpression(node))
    return true;
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return assignments.has(node.operator);
  if (ts.isBinaryExpression(node)) return isAssignmentOperator(node.operatorToken.kind);
  if (!ts.isCallExpression(node)) return false;
  if (isMutatingCall(node, cx) && !isOfNewArray(node)) return true;
  if (cx.program.constructOf(node.expression) !== undefined || cx.program.isStep(node.expression)) return true;
  if (isForEachWithWrites(node, cx)) return true;
  const fn = resolveFunction(node.expression, cx);
  return fn !== undefined && !seen.has(fn) && isEffectful(fn, cx, seen);
}

/** `[...list].sort()`, `new Array(n).fill(0)`: nobody else sees the array that is changed. */
function isOfNewArray({ expression: callee }: ts.CallExpression): boolean {
  const made = ts.isPropertyAccessExpression(callee) ? skipOuter(callee.expression) : callee;
  if (ts.isArrayLiteralExpression(made) || ts.isNewExpression(made)) return true;
  return ts.isCallExpression(made) && made.expression.getText() === "Array";
}

export function isAssignmentOperator(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** Whether evaluating the expression does more than compute a value. Functions inside count only where they are called. */
export function hasEffects(node: ts.Node, cx: Cx, seen: ReadonlySet<ts.Node> = new Set()): boolean {
  if (ts.isFunctionLike(node) || !mayAct(node)) return false;
  return (
    isEffect(node, cx, seen) || (ts.forEachChild(node, (child) => hasEffects(child, cx, seen) || undefined) ?? false)
  );
}

/** Whether a function suspends, throws or catches: such a body needs states of its own. Writes of its own locals do not count. */
export function isEffectful(fn: FunctionNode, cx: Cx, seen: ReadonlySet<ts.Node> = new Set()): boolean {
  return needsStates(fn.body ?? fn, cx, new Set([...seen, fn]));
}

/** Whether a statement or body needs states: it waits, throws, catches, or calls what does. Assignments alone do not. */
export function needsStates(node: ts.Node, cx: Cx, seen: ReadonlySet<ts.Node> = new Set()): boolean {
  if (ts.isFunctionLike(node) || !mayAct(node)) return false;
  if (ts.isAwaitExpression(node) || ts.isThrowStatement(node) || ts.isTryStatement(node)) return true;
  if (ts.isForOfStatement(node) && node.awaitModifier) return true;
  if (ts.isCallExpression(node)) {
    if (cx.program.constructOf(node.expression) !== undefined || cx.program.isStep(node.expression)) return true;
    const callee = isForEachWithWrites(node, cx) ? node.arguments[0] : node.expression;
    const fn = callee && resolveFunction(callee, cx);
    if (fn !== undefined && !seen.has(fn) && isEffectful(fn, cx, seen)) return true;
  }
  return ts.forEachChild(node, (child) => needsStates(child, cx, seen) || undefined) ?? false;
}

const acting = new WeakMap<ts.Node, boolean>();

/** Whether anything in a node could be an effect or need a state, by its syntax alone; remembered, since every list asks for what comes after each item. */
function mayAct(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  const known = acting.get(node);
  if (known !== undefined) return known;
  const found = isActing(node) || (ts.forEachChild(node, (child) => mayAct(child) || undefined) ?? false);
  acting.set(node, found);
  return found;
}

function isActing(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) return isAssignmentOperator(node.operatorToken.kind);
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return assignments.has(node.operator);
  return (
    ts.isCallExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isThrowStatement(node) ||
    ts.isTryStatement(node) ||
    ts.isDeleteExpression(node) ||
    ts.isForOfStatement(node)
  );
}

/** `forEach` is a loop, whose function writes what is around it. */
function isForEachWithWrites(node: ts.CallExpression, cx: Cx): boolean {
  if (!ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== "forEach") return false;
  const fn = node.arguments[0] && resolveFunction(node.arguments[0], cx);
  return fn?.body !== undefined;
}
