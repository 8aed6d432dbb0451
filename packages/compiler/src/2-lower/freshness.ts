import { ts } from "#typescript";
import type { FunctionNode } from "./bindings.js";
import { builtinIdOf } from "./calls/builtin-id.js";
import { resolveFunction } from "./calls/resolve-function.js";
import type { Cx } from "./cx.js";
import { keptDepth } from "./ownership.js";
import { skipOuter } from "./skip-outer.js";

/**
 * How many levels of objects and arrays an expression makes anew: 0 when another name may hold the value itself, 1 when only parts of it may be
 * held (`[...list]`, `list.filter(…)`), Infinity when nothing is. A part may be changed only where its level is fresh.
 */
export function freshDepth(node: ts.Expression, cx: Cx): number {
  const value = skipOuter(node);
  const depth = depthOf(value, cx);
  return depth > 0 && hasPlainParts(cx.checker.getTypeAtLocation(value), cx) ? Number.POSITIVE_INFINITY : depth;
}

function depthOf(value: ts.Expression, cx: Cx): number {
  if (isPrimitive(value, cx)) return Number.POSITIVE_INFINITY;
  if (ts.isArrayLiteralExpression(value))
    return least(
      value.elements.map((one) => (ts.isSpreadElement(one) ? ofParts(one.expression, cx) : 1 + freshDepth(one, cx))),
    );
  if (ts.isObjectLiteralExpression(value)) return least(value.properties.map((one) => ofProperty(one, cx)));
  if (ts.isAwaitExpression(value)) return ofAwaited(skipOuter(value.expression), cx);
  if (ts.isConditionalExpression(value))
    return Math.min(freshDepth(value.whenTrue, cx), freshDepth(value.whenFalse, cx));
  if (ts.isBinaryExpression(value)) return ofBinary(value, cx);
  if (ts.isNewExpression(value)) return 1;
  return ts.isCallExpression(value) ? ofCall(value, cx) : 0;
}

const least = (depths: readonly number[]): number => Math.min(Number.POSITIVE_INFINITY, ...depths);

/** A copy of what an expression holds: its own level is new, the parts are as fresh as they were. */
const ofParts = (node: ts.Expression, cx: Cx): number =>
  hasPlainParts(cx.checker.getTypeAtLocation(node), cx) ? Number.POSITIVE_INFINITY : Math.max(1, freshDepth(node, cx));

function ofProperty(property: ts.ObjectLiteralElementLike, cx: Cx): number {
  if (ts.isSpreadAssignment(property)) return ofParts(property.expression, cx);
  if (ts.isPropertyAssignment(property)) return 1 + freshDepth(property.initializer, cx);
  return ts.isShorthandPropertyAssignment(property) ? 1 + freshDepth(property.name, cx) : 0;
}

/** `a ?? b`, `a || b`, `a && b`, `(a, b)`: one of them. */
function ofBinary(node: ts.BinaryExpression, cx: Cx): number {
  const right = freshDepth(node.right, cx);
  if (node.operatorToken.kind === ts.SyntaxKind.CommaToken) return right;
  return joining.has(node.operatorToken.kind) ? Math.min(freshDepth(node.left, cx), right) : 0;
}
export const joining: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

/** Helpers whose result crosses a boundary: a copy in both engines. `choice` answers what its line does. */
const copied: ReadonlySet<string> = new Set(["step", "parallel", "map", "wait", "waitUntil"]);

function ofAwaited(node: ts.Expression, cx: Cx): number {
  if (!ts.isCallExpression(node)) return freshDepth(node, cx);
  const construct = cx.program.constructOf(node.expression);
  if (construct !== undefined) return copied.has(construct) ? Number.POSITIVE_INFINITY : 0;
  if (cx.program.isStep(node.expression)) return Number.POSITIVE_INFINITY;
  const id = ts.isPropertyAccessExpression(node.expression) ? builtinIdOf(node.expression.name, cx) : undefined;
  const [first] = node.arguments;
  if (id === "PromiseConstructor.all") return first ? ofAll(skipOuter(first), cx) : 0;
  if (id === "PromiseConstructor.resolve") return first ? freshDepth(first, cx) : 0;
  return ofCall(node, cx);
}

/** The results of `Promise.all`: a new list of what each of its calls answers. */
function ofAll(list: ts.Expression, cx: Cx): number {
  if (ts.isArrayLiteralExpression(list)) return 1 + least(list.elements.map((one) => ofAwaited(skipOuter(one), cx)));
  const each = ts.isCallExpression(list) ? list.arguments[0] : undefined;
  const fn = each && resolveFunction(each, cx);
  return fn === undefined ? 1 : 1 + ofReturned(fn, cx);
}

/** Methods that answer a new array or object of the parts of what they are called on, or are given. */
const copying: ReadonlySet<string> = new Set(
  "filter slice concat flat toSorted toReversed toSpliced with values entries fromEntries from of splice".split(" "),
);
/** Methods that make everything anew. */
const making: ReadonlySet<string> = new Set(["split", "keys", "parse", "match", "matchAll"]);
/** Methods that answer the array they are called on. */
export const returningThis: ReadonlySet<string> = new Set(["sort", "reverse", "fill", "copyWithin"]);

function ofCall(node: ts.CallExpression, cx: Cx): number {
  const callee = skipOuter(node.expression);
  if (ts.isPropertyAccessExpression(callee) && builtinIdOf(callee.name, cx) !== undefined)
    return ofMethod(node, callee, cx);
  if (ts.isIdentifier(callee) && builtinIdOf(callee, cx) !== undefined)
    return callee.text === "structuredClone" ? Number.POSITIVE_INFINITY : 1;
  const fn = resolveFunction(callee, cx);
  return fn === undefined ? 0 : ofReturned(fn, cx);
}

function ofMethod(node: ts.CallExpression, callee: ts.PropertyAccessExpression, cx: Cx): number {
  const name = callee.name.text;
  const [first] = node.arguments;
  if (making.has(name)) return Number.POSITIVE_INFINITY;
  if (name === "map" || name === "flatMap" || (name === "from" && node.arguments.length > 1)) {
    const each = node.arguments[name === "from" ? 1 : 0];
    const fn = each && resolveFunction(each, cx);
    if (fn === undefined) return 1;
    return name === "flatMap" ? Math.max(1, ofReturned(fn, cx)) : 1 + ofReturned(fn, cx);
  }
  if (name === "assign")
    return first ? Math.min(freshDepth(first, cx), ...node.arguments.slice(1).map((one) => ofParts(one, cx))) : 0;
  if (returningThis.has(name)) return freshDepth(callee.expression, cx);
  return copying.has(name) ? 1 : 0;
}

/** What a function answers, at each of its returns. A recursive one is taken to answer what others hold. */
function ofReturned(fn: FunctionNode, cx: Cx): number {
  if (fn.body === undefined || asked.has(fn)) return 0;
  asked.add(fn);
  try {
    return least(resultsOf(fn).map((one) => ofResult(one, cx)));
  } finally {
    asked.delete(fn);
  }
}
const asked = new Set<FunctionNode>();

/** A name that a function returns is gone with the function: its value is as fresh as the name kept it. */
function ofResult(node: ts.Expression, cx: Cx): number {
  const value = skipOuter(node);
  if (ts.isIdentifier(value) && !isPrimitive(value, cx)) return keptDepth(value, cx);
  return ts.isCallExpression(value) ? ofAwaited(value, cx) : freshDepth(value, cx);
}

/** The results of a function, wherever it returns. */
export function resultsOf(fn: FunctionNode): readonly ts.Expression[] {
  const { body } = fn;
  if (body === undefined) return [];
  return ts.isBlock(body) ? returnsIn(body) : [body];
}

function returnsIn(body: ts.Node): ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return found;
}

const structured =
  ts.TypeFlags.Object |
  ts.TypeFlags.Any |
  ts.TypeFlags.Unknown |
  ts.TypeFlags.TypeParameter |
  ts.TypeFlags.NonPrimitive;

/** Whether the value is text, a number or the like, which no one can change. */
export const isPrimitive = (node: ts.Node, cx: Cx): boolean => isPrimitiveType(cx.checker.getTypeAtLocation(node), cx);

function isPrimitiveType(type: ts.Type, cx: Cx): boolean {
  if (type.isUnion()) return type.types.every((one) => isPrimitiveType(one, cx));
  if (type.isIntersection()) return type.types.some((one) => isPrimitiveType(one, cx));
  return (type.flags & structured) === 0;
}

/** Whether what an array or object of this type holds is primitive. */
export function hasPlainParts(type: ts.Type, cx: Cx): boolean {
  if (type.isUnion()) return type.types.every((one) => hasPlainParts(one, cx));
  if (isPrimitiveType(type, cx)) return true;
  if (!(type.flags & ts.TypeFlags.Object)) return false;
  const element = cx.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (element !== undefined && type.getProperty("length") !== undefined) return isPrimitiveType(element, cx);
  const held = cx.checker.getIndexInfosOfType(type).map((one) => one.type);
  const properties = type.getProperties().map((one) => cx.checker.getTypeOfSymbol(one));
  return [...held, ...properties].length > 0 && [...held, ...properties].every((one) => isPrimitiveType(one, cx));
}
