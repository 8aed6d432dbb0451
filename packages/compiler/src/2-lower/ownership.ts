import { ts } from "#typescript";
import type { Cx } from "./cx.js";
import { isAssignmentOperator } from "./effects.js";
import { isMutatingCall } from "./mutations.js";
import { skipOuter } from "./skip-outer.js";

/**
 * Whether the object or array a name holds is held by nothing else, so that changing it can be an assignment of a changed copy: the
 * name starts with a fresh value, each later value is fresh, and the bare name is never stored elsewhere. `deep`: a part of it changes,
 * so no other name may hold a part either.
 */
export function isOwned(name: ts.Identifier, cx: Cx, deep: boolean): boolean {
  const symbol = cx.symbolOf(name);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return false;
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return false;
  if (declaration.initializer && !isFresh(declaration.initializer, cx)) return false;
  const body = ts.findAncestor(declaration, ts.isFunctionLike) ?? declaration.getSourceFile();
  return !escapes(body, symbol, cx, deep);
}

/** Methods that make a new array or object. */
const copying: ReadonlySet<string> = new Set(
  "map filter slice concat flat flatMap split toSorted toReversed toSpliced with keys values entries fromEntries from of parse".split(" "),
);

/** Whether an expression makes a value that nothing else holds. Parts that it shares with others may be read, not changed. */
export function isFresh(node: ts.Expression, cx: Cx): boolean {
  const value = skipOuter(node);
  if (ts.isArrayLiteralExpression(value)) return value.elements.every((one) => ts.isSpreadElement(one) || isFreshPart(one, cx));
  if (ts.isObjectLiteralExpression(value)) {
    return value.properties.every((one) => (ts.isPropertyAssignment(one) ? isFreshPart(one.initializer, cx) : ts.isSpreadAssignment(one) || isPrimitive(one.name ?? one, cx)));
  }
  if (ts.isAwaitExpression(value)) return true;
  if (ts.isConditionalExpression(value)) return isFresh(value.whenTrue, cx) && isFresh(value.whenFalse, cx);
  if (ts.isCallExpression(value) && ts.isPropertyAccessExpression(value.expression)) return copying.has(value.expression.name.text);
  if (ts.isCallExpression(value) && ts.isIdentifier(value.expression)) return value.expression.text === "structuredClone";
  return isPrimitive(value, cx);
}

const isFreshPart = (node: ts.Expression, cx: Cx): boolean => isPrimitive(node, cx) || isFresh(node, cx);

function isPrimitive(node: ts.Node, cx: Cx): boolean {
  const type = cx.checker.getTypeAtLocation(node);
  const parts = type.isUnion() ? type.types : [type];
  return parts.every((one) => (one.flags & (ts.TypeFlags.Object | ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter | ts.TypeFlags.NonPrimitive)) === 0);
}

/** Whether a use of the name lets another name hold its value, or gives it a value that another name holds. */
function escapes(node: ts.Node, symbol: ts.Symbol, cx: Cx, deep: boolean): boolean {
  if (ts.isIdentifier(node) && node.text === symbol.name && cx.symbolOf(node) === symbol && !isDeclarationName(node)) {
    return !isHarmless(node, cx, deep) && !isAfterChanges(node, symbol, cx);
  }
  return ts.forEachChild(node, (child) => escapes(child, symbol, cx, deep) || undefined) ?? false;
}

/**
 * Whether nothing changes the value after this use: each change stands before it, and no loop leads from it back to a change unless the loop makes the
 * name anew each time.
 */
function isAfterChanges(use: ts.Identifier, symbol: ts.Symbol, cx: Cx): boolean {
  const declaration = symbol.valueDeclaration;
  const body = declaration && (ts.findAncestor(declaration, ts.isFunctionLike) ?? declaration.getSourceFile());
  if (declaration === undefined || body === undefined) return false;
  const changes = changesOf(body, symbol, cx);
  if (changes.some((change) => change.pos > use.pos)) return false;
  for (let at: ts.Node = use; at !== body; at = at.parent) {
    const isLoop = ts.isIterationStatement(at, false) || ts.isFunctionLike(at);
    const makesAnew = declaration.pos >= at.pos && declaration.end <= at.end;
    if (isLoop && !makesAnew && changes.some((change) => change.pos >= at.pos && change.end <= at.end)) return false;
  }
  return true;
}

/** The places that change (a part of) the value a name holds; giving the name another value is no change. */
function changesOf(body: ts.Node, symbol: ts.Symbol, cx: Cx): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === symbol.name && cx.symbolOf(node) === symbol) {
      let use: ts.Node = node;
      while ((ts.isPropertyAccessExpression(use.parent) || ts.isElementAccessExpression(use.parent)) && use.parent.expression === use) use = use.parent;
      if (use !== node && isChange(use, cx)) found.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}

function isChange(path: ts.Node, cx: Cx): boolean {
  const { parent } = path;
  if (ts.isCallExpression(parent)) return parent.expression === path && isMutatingCall(parent, cx);
  if (ts.isBinaryExpression(parent)) return parent.left === path && isAssignmentOperator(parent.operatorToken.kind);
  return ts.isDeleteExpression(parent) || ts.isPostfixUnaryExpression(parent) || ts.isPrefixUnaryExpression(parent);
}

const isDeclarationName = (node: ts.Identifier): boolean => ts.isVariableDeclaration(node.parent) && node.parent.name === node;

function isHarmless(node: ts.Expression, cx: Cx, deep: boolean): boolean {
  let use: ts.Node = node;
  while (isTransparent(use.parent)) use = use.parent;
  const parent = use.parent;
  if ((ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) && parent.expression === use) {
    return !deep || isPrimitive(parent, cx) || isHarmless(parent, cx, deep);
  }
  if (ts.isCallExpression(parent) && parent.expression === use) return isPrimitive(parent, cx) || isMutatingCall(parent, cx);
  if (ts.isBinaryExpression(parent)) {
    if (parent.left === use && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) return isFresh(parent.right, cx);
    return parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken;
  }
  return (
    ts.isSpreadElement(parent) ||
    ts.isSpreadAssignment(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isTemplateSpan(parent) ||
    (ts.isForOfStatement(parent) && parent.expression === use) ||
    isAssignTarget(parent, use) ||
    isBoundaryArgument(parent, use, cx) ||
    isPartOfBoundary(use, cx)
  );
}

const isTransparent = (node: ts.Node): boolean =>
  ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node) || ts.isSatisfiesExpression(node);

/** `Object.assign(name, …)` changes it, as an assignment does. */
function isAssignTarget(parent: ts.Node, use: ts.Node): boolean {
  return ts.isCallExpression(parent) && parent.arguments[0] === use && parent.expression.getText() === "Object.assign" && ts.isExpressionStatement(parent.parent);
}

/** An argument of a helper or of a built-in is copied, or only read. */
function isBoundaryArgument(parent: ts.Node, use: ts.Node, cx: Cx): boolean {
  if (!ts.isCallExpression(parent) || parent.expression === use) return false;
  if (cx.program.constructOf(parent.expression) !== undefined || cx.program.isStep(parent.expression)) return true;
  const callee = parent.expression;
  if (ts.isPropertyAccessExpression(callee) && callee.name.text === "concat") return true;
  return ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression) && ["JSON", "Object", "Array", "Math"].includes(callee.expression.text);
}

/** A part of a literal that is returned or handed to a helper. */
function isPartOfBoundary(use: ts.Node, cx: Cx): boolean {
  let node: ts.Node = use;
  while (
    ts.isPropertyAssignment(node.parent) ||
    ts.isShorthandPropertyAssignment(node.parent) ||
    ts.isObjectLiteralExpression(node.parent) ||
    ts.isArrayLiteralExpression(node.parent) ||
    isTransparent(node.parent)
  ) {
    node = node.parent;
  }
  return node !== use && (ts.isReturnStatement(node.parent) || isBoundaryArgument(node.parent, node, cx));
}
