import { ts } from "#typescript";
import { lowering } from "../diagnostics/codes/lower.js";
import type { FunctionNode } from "./bindings.js";
import { builtinIdOf } from "./calls/builtin-id.js";
import { resolveFunction } from "./calls/resolve-function.js";
import type { Cx } from "./cx.js";
import { isAssignmentOperator } from "./effects.js";
import { shorten } from "./expressions/operands.js";
import { resultsOf } from "./freshness.js";
import { mayLack } from "./may-lack.js";
import { skipOuter } from "./skip-outer.js";

/**
 * Refuses an object that may have a key whose value is undefined, where the key itself counts: JavaScript keeps such a key, JSON does not. Answers
 * whether it was refused. Values that crossed a boundary have none.
 */
export function refuseUndefinedKeys(node: ts.Expression, cx: Cx): boolean {
  if (!mayHoldUndefined(node, cx, new Set())) return false;
  const object = shorten(node.getText(), 40);
  cx.report(
    lowering.noExactForm(cx.origin(node), {
      what: `A use of the keys of \`${object}\``,
      reason: "it may have a key whose value is undefined, which JavaScript keeps and JSON drops",
      instead:
        "Leave the key out instead: `...(value !== undefined && { key: value })`, or give it a value: `key: value ?? null`.",
    }),
  );
  return true;
}

export const mayHaveUndefinedKeys = (node: ts.Expression, cx: Cx): boolean => mayHoldUndefined(node, cx, new Set());

function mayHoldUndefined(node: ts.Expression, cx: Cx, seen: Set<ts.Node>): boolean {
  const value = skipOuter(node);
  const ask = (one: ts.Expression): boolean => mayHoldUndefined(one, cx, seen);
  if (ts.isObjectLiteralExpression(value)) return value.properties.some((one) => holdsIn(one, cx, ask));
  if (ts.isConditionalExpression(value)) return ask(value.whenTrue) || ask(value.whenFalse);
  if (ts.isBinaryExpression(value)) return ask(value.right) || ask(value.left);
  if (ts.isAwaitExpression(value)) return ofAwaited(skipOuter(value.expression), cx, ask);
  if (ts.isCallExpression(value)) return ofCall(value, cx, seen, ask);
  if (ts.isPropertyAccessExpression(value) || ts.isElementAccessExpression(value))
    return isLocalPart(value, cx) && (hasUndefinedProperty(value, cx) || literalsAt(value, cx).some(ask));
  return ts.isIdentifier(value) && ofName(value, cx, seen, ask);
}

type Ask = (node: ts.Expression) => boolean;

function holdsIn(property: ts.ObjectLiteralElementLike, cx: Cx, ask: Ask): boolean {
  if (ts.isSpreadAssignment(property)) return ask(property.expression);
  if (ts.isPropertyAssignment(property)) return mayBeUndefined(property.initializer, cx);
  return ts.isShorthandPropertyAssignment(property) && includesUndefined(cx.checker.getTypeAtLocation(property.name));
}

/** What a helper answers has crossed a boundary; what a function of the program answers has not. */
function ofAwaited(node: ts.Expression, cx: Cx, ask: Ask): boolean {
  if (
    ts.isCallExpression(node) &&
    (cx.program.constructOf(node.expression) !== undefined || cx.program.isStep(node.expression))
  )
    return false;
  return ask(node);
}

function ofCall(call: ts.CallExpression, cx: Cx, seen: Set<ts.Node>, ask: Ask): boolean {
  const callee = skipOuter(call.expression);
  if (ts.isPropertyAccessExpression(callee)) {
    const id = builtinIdOf(callee.name, cx);
    if (id === "ObjectConstructor.assign" || id === "ObjectConstructor.freeze") return call.arguments.some(ask);
    if (id === "ObjectConstructor.fromEntries") return hasUndefinedProperty(call, cx);
    if (id !== undefined) return false;
  }
  const fn: FunctionNode | undefined = resolveFunction(callee, cx);
  if (fn === undefined || seen.has(fn)) return false;
  seen.add(fn);
  return resultsOf(fn).some(ask);
}

/** A local is what it is given, and what is put into it; a parameter of a function of the program is what its type says. */
function ofName(name: ts.Identifier, cx: Cx, seen: Set<ts.Node>, ask: Ask): boolean {
  const symbol = cx.symbolOf(name);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || seen.has(declaration)) return false;
  seen.add(declaration);
  if (ts.isParameter(declaration)) return ofParameter(declaration, name, cx);
  if (ts.isBindingElement(declaration))
    return declaration.dotDotDotToken !== undefined && ofRest(declaration, name, cx, ask);
  if (!ts.isVariableDeclaration(declaration)) return false;
  if (declaration.initializer && ask(declaration.initializer)) return true;
  return isGivenUndefined(
    ts.findAncestor(declaration, ts.isFunctionLike) ?? declaration.getSourceFile(),
    symbol,
    cx,
    ask,
  );
}

function ofParameter(parameter: ts.ParameterDeclaration, name: ts.Identifier, cx: Cx): boolean {
  return cx.undefinedKeys.get(parameter) ?? (!isBoundaryParameter(parameter, cx) && hasUndefinedProperty(name, cx));
}

/** `const { a, ...rest } = object`: the rest has what the object has. */
function ofRest(element: ts.BindingElement, name: ts.Identifier, cx: Cx, ask: Ask): boolean {
  const holder = ts.findAncestor(element, (at) => ts.isVariableDeclaration(at) || ts.isParameter(at));
  if (holder && ts.isParameter(holder)) return ofParameter(holder, name, cx);
  return (
    holder !== undefined &&
    ts.isVariableDeclaration(holder) &&
    holder.initializer !== undefined &&
    ask(holder.initializer)
  );
}

/** Whether an assignment gives the name an object with such a key, or puts undefined into it. */
function isGivenUndefined(node: ts.Node, symbol: ts.Symbol, cx: Cx, ask: Ask): boolean {
  if (ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind)) {
    const target = skipOuter(node.left);
    if (isName(target, symbol, cx) && ask(node.right)) return true;
    const isPart = ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target);
    if (isPart && isName(skipOuter(target.expression), symbol, cx) && mayBeUndefined(node.right, cx)) return true;
  }
  if (ts.isCallExpression(node) && node.expression.getText() === "Object.assign") {
    const [target, ...sources] = node.arguments;
    if (target && isName(skipOuter(target), symbol, cx) && sources.some(ask)) return true;
  }
  return ts.forEachChild(node, (child) => isGivenUndefined(child, symbol, cx, ask) || undefined) ?? false;
}

const isName = (node: ts.Node, symbol: ts.Symbol, cx: Cx): boolean =>
  ts.isIdentifier(node) && node.text === symbol.name && cx.symbolOf(node) === symbol;

/** The input of a workflow, and the item of a Map: both have crossed a boundary. */
function isBoundaryParameter(parameter: ts.ParameterDeclaration, cx: Cx): boolean {
  const call = parameter.parent.parent;
  return ts.isCallExpression(call) && cx.program.constructOf(call.expression) !== undefined;
}

/** Whether a part belongs to an object that the workflow made: the roots that crossed a boundary are parameters and awaited calls. */
function isLocalPart(node: ts.Expression, cx: Cx): boolean {
  let root: ts.Expression = node;
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) root = skipOuter(root.expression);
  const declaration = cx.symbolOf(root)?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return false;
  const made = skipOuter(declaration.initializer);
  return ts.isObjectLiteralExpression(made) || ts.isArrayLiteralExpression(made);
}

/** What the literals that a local begins with, or is given later, hold at a path of it. */
function literalsAt(path: ts.Expression, cx: Cx): ts.Expression[] {
  const node = skipOuter(path);
  if (ts.isIdentifier(node)) {
    const declaration = cx.symbolOf(node)?.valueDeclaration;
    return declaration && ts.isVariableDeclaration(declaration) && declaration.initializer
      ? [skipOuter(declaration.initializer)]
      : [];
  }
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return [];
  return literalsAt(node.expression, cx).flatMap((holder) => partsOf(holder, node));
}

/** The part of a literal that a link leads to; of a list, or where the key is computed, each may be it. */
function partsOf(
  holder: ts.Expression,
  link: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): ts.Expression[] {
  if (ts.isArrayLiteralExpression(holder)) return holder.elements.map((one) => skipOuter(one));
  if (!ts.isObjectLiteralExpression(holder)) return [];
  const key = ts.isPropertyAccessExpression(link) ? link.name.text : undefined;
  return holder.properties.flatMap((one) => {
    if (!ts.isPropertyAssignment(one)) return [];
    const isOther = key !== undefined && ts.isIdentifier(one.name) && one.name.text !== key;
    return isOther ? [] : [skipOuter(one.initializer)];
  });
}

function mayBeUndefined(node: ts.Expression, cx: Cx): boolean {
  return includesUndefined(cx.checker.getTypeAtLocation(node)) || mayLack(node);
}

function includesUndefined(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(includesUndefined);
  return (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) !== 0;
}

/** Whether the type has a property that is always there and may be undefined, or an index whose values may be. */
function hasUndefinedProperty(node: ts.Expression, cx: Cx): boolean {
  const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
  const required = type.getProperties().filter((one) => (one.flags & ts.SymbolFlags.Optional) === 0);
  const types = [
    ...required.map((one) => cx.checker.getTypeOfSymbol(one)),
    ...cx.checker.getIndexInfosOfType(type).map((one) => one.type),
  ];
  return types.some(includesUndefined);
}
