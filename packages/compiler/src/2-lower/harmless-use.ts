import { ts } from "#typescript";
import { builtinIdOf } from "./calls/builtin-id.js";
import type { Cx } from "./cx.js";
import { isAssignmentOperator } from "./effects.js";
import { hasPlainParts, isPrimitive, joining, returningThis } from "./freshness.js";
import { isMutatingCall } from "./mutations.js";
import { isOnlyRead } from "./parameter-use.js";
import { assignedIn } from "./pure/assigned.js";

/** What is asked of the uses of one name. */
export interface Change {
  readonly name: string;
  /** How many steps below the name the object is that changes: a use may hand out what lies deeper. */
  readonly level: number;
}

/**
 * Whether a use of a name (or of a part of its value) leaves no other name with what changes, or with something that holds it. Values that cross a
 * boundary are copied.
 */
export function isHarmlessUse(node: ts.Node, change: Change, cx: Cx): boolean {
  let use: ts.Node = node;
  while (isTransparent(use.parent)) use = use.parent;
  const { parent } = use;
  if (change.level < 0) return true;
  const keepsParts = change.level === 0 || hasPlainParts(cx.checker.getTypeAtLocation(use), cx);
  if ((ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) && parent.expression === use)
    return isHarmlessRead(parent, keepsParts, change, cx);
  if (ts.isBinaryExpression(parent)) return isHarmlessOperand(parent, use, change, cx);
  if (ts.isConditionalExpression(parent)) return parent.condition === use || isHarmlessUse(parent, change, cx);
  if (ts.isAwaitExpression(parent)) return isHarmlessUse(parent, change, cx);
  if (ts.isSpreadElement(parent) || ts.isSpreadAssignment(parent))
    return keepsParts || isPartOfBoundary(use, change, cx);
  if (ts.isForOfStatement(parent)) return parent.initializer === use || keepsParts;
  if (ts.isVariableDeclaration(parent))
    return !ts.isIdentifier(parent.name) && (keepsParts || isOfPrimitives(parent.name, cx));
  if (ts.isReturnStatement(parent)) return endsAtOnce(parent, change, cx);
  return (
    isReadOnly(parent, use) ||
    isHarmlessArgument(parent, use, keepsParts, change, cx) ||
    isPartOfBoundary(use, change, cx)
  );
}

/** Whether a pattern takes out nothing but primitives. */
const isOfPrimitives = (pattern: ts.BindingPattern, cx: Cx): boolean =>
  pattern.elements.every(
    (one) =>
      ts.isOmittedExpression(one) ||
      (!one.dotDotDotToken && (ts.isIdentifier(one.name) ? isPrimitive(one.name, cx) : isOfPrimitives(one.name, cx))),
  );

const isTransparent = (node: ts.Node): boolean =>
  ts.isParenthesizedExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isSatisfiesExpression(node);

/** Places where only the truth, the type or the text of a value matters, or that write it. */
function isReadOnly(parent: ts.Node, use: ts.Node): boolean {
  if (
    ts.isIfStatement(parent) ||
    ts.isWhileStatement(parent) ||
    ts.isDoStatement(parent) ||
    ts.isSwitchStatement(parent)
  )
    return true;
  if (ts.isForInStatement(parent) || ts.isCaseClause(parent) || ts.isForStatement(parent)) return true;
  return (
    ts.isTemplateSpan(parent) ||
    ts.isExpressionStatement(parent) ||
    ts.isDeleteExpression(parent) ||
    ts.isTypeOfExpression(parent) ||
    ts.isVoidExpression(parent) ||
    ts.isPrefixUnaryExpression(parent) ||
    ts.isPostfixUnaryExpression(parent) ||
    (ts.isElementAccessExpression(parent) && parent.argumentExpression === use)
  );
}

function isHarmlessRead(
  part: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  keepsParts: boolean,
  change: Change,
  cx: Cx,
): boolean {
  const call = part.parent;
  if (ts.isPropertyAccessExpression(part) && ts.isCallExpression(call) && call.expression === part) {
    if (returningThis.has(part.name.text)) return isHarmlessUse(call, change, cx);
    return keepsParts || isMutatingCall(call, cx) || answersNoPart(call, part.name.text, cx);
  }
  return isPrimitive(part, cx) || isHarmlessUse(part, { ...change, level: change.level - 1 }, cx);
}

/** Whether a method hands out no part: it answers a primitive, or a new list of them, and its function stores nothing. */
function answersNoPart(call: ts.CallExpression, method: string, cx: Cx): boolean {
  if (call.arguments.some((one) => ts.isFunctionLike(one) && assignedIn(one, cx).length > 0)) return false;
  if (isPrimitive(call, cx)) return true;
  return (
    ["map", "flatMap", "flat", "keys", "filter", "slice", "concat"].includes(method) &&
    hasPlainParts(cx.checker.getTypeAtLocation(call), cx)
  );
}

function isHarmlessOperand(node: ts.BinaryExpression, use: ts.Node, change: Change, cx: Cx): boolean {
  const operator = node.operatorToken.kind;
  if (joining.has(operator)) return isHarmlessUse(node, change, cx);
  if (operator === ts.SyntaxKind.CommaToken) return node.left === use || isHarmlessUse(node, change, cx);
  // What is assigned to a name counts where its freshness is asked for.
  return !isAssignmentOperator(operator) || node.left === use;
}

/** Whether a `return` ends the life of the names of its function: no `finally` that follows speaks of it, and no caller goes on with them. */
function endsAtOnce(statement: ts.ReturnStatement, { name }: Change, cx: Cx): boolean {
  for (let at: ts.Node = statement; at.parent; at = at.parent) {
    if (
      ts.isTryStatement(at.parent) &&
      at.parent.finallyBlock &&
      at.parent.finallyBlock !== at &&
      mentions(at.parent.finallyBlock, name)
    )
      return false;
    if (ts.isFunctionLike(at)) return isBounded(at, cx);
  }
  return false;
}

const mentions = (node: ts.Node, name: string): boolean =>
  (ts.isIdentifier(node) && node.text === name) ||
  (ts.forEachChild(node, (child) => mentions(child, name) || undefined) ?? false);

/** Whether what a function answers crosses a boundary: the body of a workflow, of a branch, of an iteration. */
function isBounded(fn: ts.Node, cx: Cx): boolean {
  let at = fn.parent;
  while (ts.isPropertyAssignment(at) || ts.isObjectLiteralExpression(at) || ts.isArrayLiteralExpression(at))
    at = at.parent;
  return (
    ts.isCallExpression(at) && ["workflow", "map", "parallel"].includes(cx.program.constructOf(at.expression) ?? "")
  );
}

/** Functions of the library that answer an object they are given. */
const passing: ReadonlySet<string> = new Set(["freeze", "seal", "preventExtensions", "assign", "of"]);

/** An argument of a helper or of a built-in is copied, or only read. */
function isHarmlessArgument(parent: ts.Node, use: ts.Node, keepsParts: boolean, change: Change, cx: Cx): boolean {
  if (!ts.isCallExpression(parent) || parent.expression === use) return false;
  if (isBoundary(parent, cx)) return true;
  const callee = parent.expression;
  if (isOnlyRead(parent, use, change, cx)) return true;
  if (!ts.isPropertyAccessExpression(callee) || builtinIdOf(callee.name, cx) === undefined) return false;
  const name = callee.name.text;
  if (name === "assign" && parent.arguments[0] === use)
    return ts.isExpressionStatement(parent.parent) || isHarmlessUse(parent, change, cx);
  if (name === "assign" || name === "concat") return keepsParts;
  const isStatic =
    ts.isIdentifier(callee.expression) && ["JSON", "Object", "Array", "Math"].includes(callee.expression.text);
  if (!isStatic) return false;
  return passing.has(name) ? isHarmlessUse(parent, change, cx) : keepsParts || isPrimitive(parent, cx);
}

const isBoundary = (call: ts.CallExpression, cx: Cx): boolean =>
  cx.program.constructOf(call.expression) !== undefined || cx.program.isStep(call.expression);

/** A part of a literal that is returned or handed to a helper. */
function isPartOfBoundary(use: ts.Node, change: Change, cx: Cx): boolean {
  let node: ts.Node = use;
  while (isLiteralPart(node.parent)) node = node.parent;
  if (node === use) return false;
  const { parent } = node;
  if (ts.isReturnStatement(parent)) return endsAtOnce(parent, change, cx);
  return ts.isCallExpression(parent) && parent.expression !== node && isBoundary(parent, cx);
}

function isLiteralPart(node: ts.Node): boolean {
  return (
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    isTransparent(node)
  );
}
