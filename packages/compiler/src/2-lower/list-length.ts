import { ts } from "#typescript";
import { builtinIdOf } from "./calls/builtin-id.js";
import { isConstant } from "./calls/resolve-function.js";
import { isCountingNumber } from "./counting-number.js";
import type { Cx } from "./cx.js";
import { callOf, learn, type Round } from "./learn.js";
import { otherNumber, partsOf, readTest } from "./read-test.js";
import { namesOf } from "./repeatable.js";
import { isSameExpression } from "./same-expression.js";
import { skipOuter } from "./skip-outer.js";
import { textOf, type Write, writesTo } from "./writes-to.js";

/** `list` of `list.length`. */
export function lengthIn(node: ts.Expression): ts.Expression | undefined {
  const value = skipOuter(node);
  return ts.isPropertyAccessExpression(value) && value.name.text === "length" ? value.expression : undefined;
}

/**
 * Whether a list (or text) has more than so many items where the node is evaluated: tests of its length on the way say so, it is walked there, or it
 * is made of something that has.
 */
export function isLongerThan(list: ts.Expression, count: number, node: ts.Node, cx: Cx): boolean {
  const value = skipOuter(list);
  if (count > mostAsked || count < 0) return false;
  return isMadeLonger(value, count, node, cx) || isTestedLonger(value, count, node, cx);
}

const mostAsked = 20;

function isTestedLonger(list: ts.Expression, count: number, node: ts.Node, cx: Cx): boolean {
  const names = namesOf(list, cx);
  if (names === undefined || names.length === 0) return false;
  const is = (other: ts.Expression): boolean => {
    const asked = lengthIn(other);
    return asked !== undefined && isSameExpression(asked, list, cx);
  };
  // The lengths that must be excluded.
  const numbers = Array.from({ length: count + 1 }, (_, number) => number);
  const ofRound = (round: Round): number => {
    const walked = count === 0 ? walkedIn(round, cx) : undefined;
    return walked !== undefined && isSameExpression(walked, list, cx) ? otherNumber : 0;
  };
  const ofTest = (test: ts.Expression, isTrue: boolean): number =>
    readTest(test, isTrue, { is, numbers }, cx) | (count === 0 ? readIndexTest(test, isTrue, is, cx) : 0);
  const kept = (write: Write): number => (keepsLength(write, textOf(list)) ? otherNumber : 0);
  return (learn(node, { names, ofTest, ofRound, kept }, cx) & otherNumber) !== 0;
}

/** `i < list.length` of an index that counts from 0: there is an item. */
function readIndexTest(test: ts.Expression, isTrue: boolean, is: (node: ts.Expression) => boolean, cx: Cx): number {
  const isFound = partsOf(test, isTrue).some(
    ([part, holds]) =>
      ts.isBinaryExpression(part) &&
      part.operatorToken.kind === (holds ? ts.SyntaxKind.LessThanToken : ts.SyntaxKind.GreaterThanEqualsToken) &&
      is(part.right) &&
      isCountingNumber(part.left, cx),
  );
  return isFound ? otherNumber : 0;
}

/** Whether a write leaves the list no shorter. What a list is filtered from may grow, and yet give fewer items. */
export function keepsLength({ kind, place, method }: Write, list: string): boolean {
  if (kind === "within" || place.startsWith(`${list}[`)) return true;
  return kind === "method" && !shortening.has(method ?? "") && (place === list || path.test(list));
}

const shortening: ReadonlySet<string> = new Set(["pop", "shift", "splice"]);
const path = /^[\w$.[\]]+$/;

/** The list that a loop or a callback walks over. */
export function walkedIn(round: Round, cx: Cx): ts.Expression | undefined {
  if (ts.isForOfStatement(round)) return skipOuter(round.expression);
  if (ts.isIterationStatement(round, false)) return undefined;
  const callee = callOf(round, cx)?.expression;
  if (callee === undefined || !ts.isPropertyAccessExpression(callee)) return undefined;
  return walking.test(builtinIdOf(callee.name, cx) ?? "") ? skipOuter(callee.expression) : undefined;
}

const walking = /^Array\.(map|filter|forEach|some|every|find\w*|flatMap|reduce|reduceRight|sort|toSorted)$/;

/** What a list is made of tells how long it is. */
function isMadeLonger(value: ts.Expression, count: number, node: ts.Node, cx: Cx): boolean {
  if (ts.isArrayLiteralExpression(value)) return isLiteralLonger(value, count, node, cx);
  if (ts.isCallExpression(value) && ts.isPropertyAccessExpression(value.expression)) {
    const { name, expression: from } = value.expression;
    const id = builtinIdOf(name, cx) ?? "";
    if (id === "String.split") return count === 0 && isSeparator(value.arguments[0]) && value.arguments.length === 1;
    const isSameLength = sameLength.has(id) || (id === "Array.slice" && value.arguments.length === 0);
    return isSameLength && isLongerThan(from, count, node, cx);
  }
  return ts.isIdentifier(value) && isConstantLonger(value, count, cx);
}

const sameLength: ReadonlySet<string> = new Set(
  ["map", "sort", "toSorted", "reverse", "toReversed", "with"].map((name) => `Array.${name}`),
);

/** Text has at least one part between separators, be it empty; of no text, the empty separator makes none. */
function isSeparator(node: ts.Expression | undefined): boolean {
  const separator = node && skipOuter(node);
  return separator !== undefined && ts.isStringLiteralLike(separator) && separator.text !== "";
}

function isLiteralLonger(list: ts.ArrayLiteralExpression, count: number, node: ts.Node, cx: Cx): boolean {
  const single = list.elements.filter((one) => !ts.isSpreadElement(one)).length;
  if (single > count) return true;
  return list.elements.some((one) => ts.isSpreadElement(one) && isLongerThan(one.expression, count - single, node, cx));
}

/** A constant is as long as what it was made of, unless it is made shorter somewhere. */
function isConstantLonger(name: ts.Identifier, count: number, cx: Cx): boolean {
  const symbol = cx.symbolOf(name);
  const declaration = symbol?.valueDeclaration;
  if (
    symbol === undefined ||
    declaration === undefined ||
    !ts.isVariableDeclaration(declaration) ||
    !isConstant(declaration) ||
    declaration.initializer === undefined
  )
    return false;
  const scope = ts.findAncestor(declaration, ts.isFunctionLike) ?? declaration.getSourceFile();
  return (
    isLongerThan(declaration.initializer, count, declaration.initializer, cx) &&
    writesTo(symbol, scope, cx, new Set()).every((write) => keepsLength(write, name.text))
  );
}
