import { ts } from "#typescript";
import { accumulatedDepth, accumulation, isAccumulated } from "./accumulator.js";
import { rootOf } from "./assign-target.js";
import type { Cx } from "./cx.js";
import { isAssignmentOperator } from "./effects.js";
import { freshDepth, hasPlainParts, isPrimitive } from "./freshness.js";
import { isHandedOutBefore } from "./handed-out.js";
import { isHarmlessUse } from "./harmless-use.js";
import { isMoved, type Taken, takenFrom } from "./moved-values.js";
import { isMutatingCall } from "./mutations.js";
import { skipOuter, withOuter } from "./skip-outer.js";

/**
 * Whether the object or array that a change hits is held by nothing else, so that the change can be an assignment of a changed copy: every
 * value that the name is given, or that is put into it, is fresh down to there, and no use of the name lets another hold it. `place` is what changes:
 * the name itself, or a path of parts from it.
 */
export function isOwned(root: ts.Identifier, place: ts.Expression, cx: Cx): boolean {
  const declaration = declarationOf(root, cx);
  const symbol = cx.symbolOf(root);
  if (symbol === undefined || declaration === undefined) return false;
  const level = levelOf(place);
  return (
    givenDepth(symbol, declaration, cx) > level &&
    !escapes(bodyOf(declaration), symbol, level, cx) &&
    !isHandedOutBefore(symbol, place, cx)
  );
}

/** How fresh the value of a local is where the function that declares it ends. */
export function keptDepth(name: ts.Identifier, cx: Cx): number {
  const declaration = declarationOf(name, cx);
  const symbol = cx.symbolOf(name);
  if (symbol === undefined || declaration === undefined) return 0;
  const depth = givenDepth(symbol, declaration, cx);
  const held = levels.find((level) => level < depth && escapes(bodyOf(declaration), symbol, level, cx, isReturned));
  return held ?? depth;
}
/** Deeper changes than these are not told from changes of what lies above. */
const levels = [0, 1, 2, 3];

const isReturned = (use: ts.Identifier): boolean => ts.isReturnStatement(withOuter(use).parent);

/** A local, or the accumulator of a `reduce`: what may hold a value alone. */
type Holder = ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement;

function declarationOf(name: ts.Identifier, cx: Cx): Holder | undefined {
  const declaration = cx.symbolOf(name)?.valueDeclaration;
  if (declaration === undefined) return undefined;
  if (ts.isVariableDeclaration(declaration) || ts.isBindingElement(declaration))
    return ts.isIdentifier(declaration.name) ? declaration : undefined;
  return ts.isParameter(declaration) && accumulation(declaration) !== undefined ? declaration : undefined;
}

const bodyOf = (declaration: ts.Node): ts.Node =>
  ts.findAncestor(declaration, ts.isFunctionLike) ?? declaration.getSourceFile();

/** The number of steps from the name to a part. */
function levelOf(place: ts.Expression): number {
  const node = skipOuter(place);
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? 1 + levelOf(node.expression) : 0;
}

/** How fresh all is that the name is given in its life, parts included. */
function givenDepth(symbol: ts.Symbol, declaration: Holder, cx: Cx, putBack?: ts.Node): number {
  let depth = initialDepth(declaration, symbol, cx);
  eachUse(bodyOf(declaration), symbol, cx, (use) => {
    if (putBack && use.pos >= putBack.pos && use.end <= putBack.end) return;
    depth = Math.min(depth, writtenDepth(use, cx));
  });
  return depth;
}

function initialDepth(declaration: Holder, symbol: ts.Symbol, cx: Cx): number {
  if (isPrimitive(declaration.name, cx)) return Number.POSITIVE_INFINITY;
  if (ts.isParameter(declaration)) return accumulatedDepth(declaration, symbol, cx);
  if (ts.isBindingElement(declaration)) return partDepth(declaration, cx);
  const taken = takenFrom(declaration, symbol, cx);
  if (taken !== undefined) return takenDepth(taken, declaration, cx);
  if (declaration.initializer) return freshDepth(declaration.initializer, cx);
  const loop = declaration.parent.parent;
  return ts.isForOfStatement(loop) ? freshDepth(loop.expression, cx) - 1 : Number.POSITIVE_INFINITY;
}

/** How fresh a part is that a pattern takes out of a value. */
function partDepth(element: ts.BindingElement, cx: Cx): number {
  const holder = element.parent.parent;
  const whole = ts.isBindingElement(holder)
    ? partDepth(holder, cx)
    : ts.isVariableDeclaration(holder) && holder.initializer
      ? freshDepth(holder.initializer, cx)
      : 0;
  const byDefault = element.initializer ? freshDepth(element.initializer, cx) : Number.POSITIVE_INFINITY;
  // What is left over goes into a new object or list.
  return Math.min(element.dotDotDotToken ? Math.max(whole, 1) : whole - 1, byDefault);
}

/** How fresh the value of a path of a local is, with what stands in for it where it has none. */
function takenDepth({ path, back }: Taken, { initializer }: ts.VariableDeclaration, cx: Cx): number {
  const root = rootOf(path);
  const declaration = root && declarationOf(root, cx);
  const symbol = root && cx.symbolOf(root);
  const held = symbol && declaration ? givenDepth(symbol, declaration, cx, back) - levelOf(path) : 0;
  const choice = initializer && skipOuter(initializer);
  return choice && ts.isBinaryExpression(choice) ? Math.min(held, freshDepth(choice.right, cx)) : held;
}

/** How fresh what a use puts into the name, or into a part of it, leaves it: Infinity for a use that puts nothing. */
function writtenDepth(use: ts.Identifier, cx: Cx): number {
  let path: ts.Node = withOuter(use);
  let level = 0;
  while (
    (ts.isPropertyAccessExpression(path.parent) || ts.isElementAccessExpression(path.parent)) &&
    path.parent.expression === path
  ) {
    const { parent } = path;
    if (
      ts.isPropertyAccessExpression(parent) &&
      ts.isCallExpression(parent.parent) &&
      parent.parent.expression === parent
    )
      return level + putBy(parent.parent, cx);
    path = withOuter(parent);
    level += 1;
  }
  const { parent } = path;
  if (ts.isBinaryExpression(parent) && parent.left === path && isAssignmentOperator(parent.operatorToken.kind))
    return level + freshDepth(parent.right, cx);
  if (ts.isCallExpression(parent) && parent.arguments[0] === path && parent.expression.getText() === "Object.assign") {
    return level + Math.min(Number.POSITIVE_INFINITY, ...parent.arguments.slice(1).map((one) => copyDepth(one, cx)));
  }
  const isTarget =
    ts.isShorthandPropertyAssignment(parent) || ts.isArrayLiteralExpression(parent) || ts.isPropertyAssignment(parent)
      ? isInPattern(parent)
      : (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) && parent.initializer === path;
  return isTarget && !isPrimitive(path, cx) ? 0 : Number.POSITIVE_INFINITY;
}

/** Whether a literal is the left side of an assignment. */
function isInPattern(node: ts.Node): boolean {
  let at = node;
  while (
    ts.isArrayLiteralExpression(at.parent) ||
    ts.isObjectLiteralExpression(at.parent) ||
    ts.isPropertyAssignment(at.parent) ||
    ts.isSpreadElement(at.parent)
  )
    at = at.parent;
  return (
    ts.isBinaryExpression(at.parent) &&
    at.parent.left === at &&
    at.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

const copyDepth = (node: ts.Expression, cx: Cx): number =>
  hasPlainParts(cx.checker.getTypeAtLocation(node), cx) ? Number.POSITIVE_INFINITY : Math.max(1, freshDepth(node, cx));

/** How fresh the arguments of `push` and its like leave the array. */
function putBy(call: ts.CallExpression, cx: Cx): number {
  const callee = call.expression;
  if (!ts.isPropertyAccessExpression(callee) || !isMutatingCall(call, cx)) return Number.POSITIVE_INFINITY;
  const name = callee.name.text;
  if (name === "fill") return call.arguments[0] && !isPrimitive(call.arguments[0], cx) ? 1 : Number.POSITIVE_INFINITY;
  if (name === "copyWithin")
    return hasPlainParts(cx.checker.getTypeAtLocation(callee.expression), cx) ? Number.POSITIVE_INFINITY : 1;
  const put = name === "splice" ? call.arguments.slice(2) : name === "push" || name === "unshift" ? call.arguments : [];
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...put.map((one) => (ts.isSpreadElement(one) ? copyDepth(one.expression, cx) : 1 + freshDepth(one, cx))),
  );
}

function eachUse(body: ts.Node, symbol: ts.Symbol, cx: Cx, visit: (use: ts.Identifier) => void): void {
  const walk = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node) && node.text === symbol.name && cx.symbolOf(node) === symbol && !isDeclarationName(node))
      visit(node);
    ts.forEachChild(node, walk);
  };
  walk(body);
}

const isDeclarationName = (node: ts.Identifier): boolean =>
  (ts.isVariableDeclaration(node.parent) || ts.isParameter(node.parent) || ts.isBindingElement(node.parent)) &&
  node.parent.name === node;

/** Whether a use of the name lets another name hold what changes at a level of its value, while a change may still come. */
function escapes(
  body: ts.Node,
  symbol: ts.Symbol,
  level: number,
  cx: Cx,
  isAllowed: (use: ts.Identifier) => boolean = () => false,
): boolean {
  let found = false;
  eachUse(body, symbol, cx, (use) => {
    found ||=
      !isAllowed(use) &&
      !isAccumulated(use, symbol) &&
      !isHarmlessUse(use, { name: use.text, level }, cx) &&
      !isMoved(use, symbol, cx) &&
      (isAllowed === isReturned || !isAfterChanges(use, symbol, cx));
  });
  return found;
}

/**
 * Whether nothing changes the value after this use: each change stands before it, and no loop leads from it back to a change unless the loop makes the
 * name anew each time.
 */
function isAfterChanges(use: ts.Identifier, symbol: ts.Symbol, cx: Cx): boolean {
  const declaration = symbol.valueDeclaration;
  if (declaration === undefined) return false;
  const body = bodyOf(declaration);
  const changes: ts.Node[] = [];
  eachUse(body, symbol, cx, (one) => {
    if (isChange(one, cx)) changes.push(one);
  });
  if (changes.some((change) => change.pos > use.pos)) return false;
  for (let at: ts.Node = use; at !== body; at = at.parent) {
    const isLoop = ts.isIterationStatement(at, false) || ts.isFunctionLike(at);
    const makesAnew = declaration.pos >= at.pos && declaration.end <= at.end;
    if (isLoop && !makesAnew && changes.some((change) => change.pos >= at.pos && change.end <= at.end)) return false;
  }
  return true;
}

/** Whether a use changes (a part of) the value that the name holds; giving the name another value is no change. */
function isChange(use: ts.Identifier, cx: Cx): boolean {
  let path: ts.Node = withOuter(use);
  const bare = path;
  while (
    (ts.isPropertyAccessExpression(path.parent) || ts.isElementAccessExpression(path.parent)) &&
    path.parent.expression === path
  )
    path = withOuter(path.parent);
  const { parent } = path;
  if (ts.isCallExpression(parent)) {
    if (parent.expression === path) return isMutatingCall(parent, cx);
    return parent.arguments[0] === path && parent.expression.getText() === "Object.assign";
  }
  if (path === bare) return false;
  if (ts.isBinaryExpression(parent)) return parent.left === path && isAssignmentOperator(parent.operatorToken.kind);
  return ts.isDeleteExpression(parent) || ts.isPostfixUnaryExpression(parent) || ts.isPrefixUnaryExpression(parent);
}
