import { ts } from "#typescript";
import { isCountingNumber, methodOfIndex } from "./counting-number.js";
import type { Cx } from "./cx.js";
import { learn } from "./learn.js";
import { isLongerThan, keepsLength, lengthIn } from "./list-length.js";
import { partsOf } from "./read-test.js";
import { namesOf } from "./repeatable.js";
import { isSameExpression } from "./same-expression.js";
import { skipOuter } from "./skip-outer.js";
import { isTurningIndex } from "./turning-index.js";
import { textOf, type Write, writesTo } from "./writes-to.js";

/**
 * Whether an index is inside its list for sure: it counts from a number on while it is less than the list's `length`, is the index that a callback gets
 * with an item of the same list, or the list is known to be long enough. The list keeps its length all the while.
 */
export function isInRange(node: ts.ElementAccessExpression, cx: Cx): boolean {
  return isInLongList(node, cx) || isTestedIndex(node, cx) || isCountedIndex(node, cx) || isTurningIndex(node, cx);
}

/** `list[0]`, `list[list.length - 1]`, `list[n % list.length]` of a list that is long enough. */
function isInLongList(node: ts.ElementAccessExpression, cx: Cx): boolean {
  const [list, index] = [skipOuter(node.expression), skipOuter(node.argumentExpression)];
  const number = wholeOf(index);
  if (number !== undefined) return isLongerThan(list, number, node, cx);
  if (!ts.isBinaryExpression(index)) return false;
  if (index.operatorToken.kind === ts.SyntaxKind.PercentToken)
    return isLengthOf(index.right, list, cx) && isCountingNumber(index.left, cx) && isLongerThan(list, 0, node, cx);
  const back = wholeOf(index.right);
  if (index.operatorToken.kind !== ts.SyntaxKind.MinusToken || back === undefined || back === 0) return false;
  return isLengthOf(index.left, list, cx) && isLongerThan(list, back - 1, node, cx);
}

function isLengthOf(node: ts.Expression, list: ts.Expression, cx: Cx): boolean {
  const measured = lengthIn(node);
  return measured !== undefined && namesOf(list, cx) !== undefined && isSameExpression(measured, list, cx);
}

/** `while (i < list.length)`, with an index that counts from 0. */
function isTestedIndex(node: ts.ElementAccessExpression, cx: Cx): boolean {
  const [list, index] = [skipOuter(node.expression), skipOuter(node.argumentExpression)];
  const names = ts.isIdentifier(index) && isCountingNumber(index, cx) ? namesOf(node, cx) : undefined;
  if (names === undefined) return false;
  const isBelow = (test: ts.Expression, isTrue: boolean): boolean =>
    partsOf(test, isTrue).some(
      ([part, holds]) =>
        ts.isBinaryExpression(part) &&
        part.operatorToken.kind === (holds ? ts.SyntaxKind.LessThanToken : ts.SyntaxKind.GreaterThanEqualsToken) &&
        isSameExpression(part.left, index, cx) &&
        isLengthOf(part.right, list, cx),
    );
  const ofTest = (test: ts.Expression, isTrue: boolean): number => (isBelow(test, isTrue) ? 1 : 0);
  const kept = (write: Write): number => (keepsLength(write, textOf(list)) ? 1 : 0);
  return learn(node, { names, ofTest, kept }, cx) !== 0;
}

/** The counter of a `for` loop, or the index that a callback gets. */
function isCountedIndex(node: ts.ElementAccessExpression, cx: Cx): boolean {
  const index = offsetOf(skipOuter(node.argumentExpression));
  const symbol = index && cx.symbolOf(index.name);
  const declaration = symbol?.valueDeclaration;
  const list = skipOuter(node.expression);
  if (index === undefined || symbol === undefined || declaration === undefined) return false;
  if (ts.isParameter(declaration))
    return index.offset === 0 && isCountingNumber(index.name, cx) && isIndexOf(declaration, list, cx);
  const loop = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : undefined;
  if (loop === undefined || !ts.isForStatement(loop) || !isWithin(node, loop.statement)) return false;
  const isKept = writesTo(symbol, loop.statement, cx, new Set()).length === 0 && isLengthKept(list, loop.statement, cx);
  return (
    isKept &&
    (countsUp(loop, declaration, list, index.offset, cx) || countsDown(loop, declaration, list, index.offset, cx))
  );
}

interface Offset {
  readonly name: ts.Identifier;
  readonly offset: number;
}

/** `i`, `i - 1`, `i + 2` */
function offsetOf(node: ts.Expression): Offset | undefined {
  if (ts.isIdentifier(node)) return { name: node, offset: 0 };
  if (!ts.isBinaryExpression(node)) return undefined;
  const [name, by] = [skipOuter(node.left), skipOuter(node.right)];
  const sign = signs.get(node.operatorToken.kind);
  if (sign === undefined || !ts.isIdentifier(name) || !ts.isNumericLiteral(by)) return undefined;
  return Number.isInteger(Number(by.text)) ? { name, offset: sign * Number(by.text) } : undefined;
}

const signs: ReadonlyMap<ts.SyntaxKind, number> = new Map([
  [ts.SyntaxKind.PlusToken, 1],
  [ts.SyntaxKind.MinusToken, -1],
]);

/** `for (let i = 1; i < list.length; i++)`: the offset may go down to the start, and up by what the test leaves. */
function countsUp(loop: ts.ForStatement, index: ts.Declaration, list: ts.Expression, offset: number, cx: Cx): boolean {
  const start = ts.isVariableDeclaration(index) && index.initializer ? wholeOf(index.initializer) : undefined;
  const step = stepOf(loop.incrementor);
  if (start === undefined || step === undefined || step <= 0 || start + offset < 0) return false;
  return testsOf(loop.condition).some((test) => {
    const below = limitOf(test, index, list, cx);
    return below !== undefined && offset + below < 0;
  });
}

/** `for (let i = list.length - 1; i >= 0; i--)` */
function countsDown(
  loop: ts.ForStatement,
  index: ts.Declaration,
  list: ts.Expression,
  offset: number,
  cx: Cx,
): boolean {
  const first =
    ts.isVariableDeclaration(index) && index.initializer ? lengthOf(index.initializer, list, cx) : undefined;
  const step = stepOf(loop.incrementor);
  if (first === undefined || step === undefined || step >= 0 || first + offset >= 0) return false;
  return testsOf(loop.condition).some((test) => {
    const isName = cx.symbolOf(skipOuter(test.left))?.valueDeclaration === index;
    const least = wholeOf(test.right);
    if (!isName || least === undefined) return false;
    const operator = test.operatorToken.kind;
    if (operator === ts.SyntaxKind.GreaterThanEqualsToken) return least + offset >= 0;
    return operator === ts.SyntaxKind.GreaterThanToken && least + 1 + offset >= 0;
  });
}

/** The tests that all hold inside the loop. */
function testsOf(condition: ts.Expression | undefined): ts.BinaryExpression[] {
  const test = condition && skipOuter(condition);
  if (test === undefined || !ts.isBinaryExpression(test)) return [];
  return test.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
    ? [...testsOf(test.left), ...testsOf(test.right)]
    : [test];
}

/** What the test keeps the index below, counted from the list's length: -1 for `i < list.length`, as `i <= length - 1` says. */
function limitOf(test: ts.BinaryExpression, index: ts.Declaration, list: ts.Expression, cx: Cx): number | undefined {
  if (cx.symbolOf(skipOuter(test.left))?.valueDeclaration !== index) return undefined;
  const length = lengthOf(test.right, list, cx);
  if (length === undefined) return undefined;
  const operator = test.operatorToken.kind;
  if (operator === ts.SyntaxKind.LessThanToken) return length - 1;
  return operator === ts.SyntaxKind.LessThanEqualsToken ? length : undefined;
}

/** `list.length` as 0, `list.length - 1` as -1; through constants. */
function lengthOf(node: ts.Expression, list: ts.Expression, cx: Cx): number | undefined {
  const value = skipOuter(node);
  if (ts.isPropertyAccessExpression(value) && value.name.text === "length")
    return isSame(value.expression, list, cx) ? 0 : undefined;
  if (ts.isBinaryExpression(value)) {
    const [length, by] = [lengthOf(value.left, list, cx), wholeOf(value.right)];
    const sign = signs.get(value.operatorToken.kind);
    return length === undefined || by === undefined || sign === undefined ? undefined : length + sign * by;
  }
  return undefined;
}

function wholeOf(node: ts.Expression): number | undefined {
  const value = skipOuter(node);
  return ts.isNumericLiteral(value) && Number.isInteger(Number(value.text)) ? Number(value.text) : undefined;
}

function stepOf(incrementor: ts.Expression | undefined): number | undefined {
  const step = incrementor && skipOuter(incrementor);
  if (step === undefined) return undefined;
  if (ts.isPrefixUnaryExpression(step) || ts.isPostfixUnaryExpression(step))
    return step.operator === ts.SyntaxKind.PlusPlusToken
      ? 1
      : step.operator === ts.SyntaxKind.MinusMinusToken
        ? -1
        : undefined;
  if (!ts.isBinaryExpression(step)) return undefined;
  const by = wholeOf(step.right);
  if (by === undefined || by === 0) return undefined;
  if (step.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken) return by;
  return step.operatorToken.kind === ts.SyntaxKind.MinusEqualsToken ? -by : undefined;
}

/** `list.map((item, i) => list[i])` */
function isIndexOf(parameter: ts.ParameterDeclaration, list: ts.Expression, cx: Cx): boolean {
  const callee = methodOfIndex(parameter, cx);
  return callee !== undefined && isSame(callee.expression, list, cx) && isLengthKept(list, parameter.parent, cx);
}

/** Whether two expressions are the same path of the same name: every name in it is the same. */
function isSame(one: ts.Expression, other: ts.Expression, cx: Cx): boolean {
  const [left, right] = [namesIn(one), namesIn(other)];
  if (left === undefined || right === undefined || textOf(one) !== textOf(other)) return false;
  return left.every((name, place) => cx.symbolOf(name) === cx.symbolOf(right[place] ?? other));
}

/** The names of a path, such as `grid` and `row` of `grid[row].cells`; undefined for one with other indexes. */
function namesIn(node: ts.Expression): ts.Identifier[] | undefined {
  const path = skipOuter(node);
  if (ts.isIdentifier(path)) return [path];
  if (ts.isPropertyAccessExpression(path)) return namesIn(path.expression);
  if (!ts.isElementAccessExpression(path)) return undefined;
  const [base, index] = [namesIn(path.expression), skipOuter(path.argumentExpression)];
  if (ts.isLiteralExpression(index)) return base;
  return base && ts.isIdentifier(index) ? [...base, index] : undefined;
}

/** Whether nothing in the node gives the path another list, or takes items out of this one. */
function isLengthKept(list: ts.Expression, node: ts.Node, cx: Cx): boolean {
  const [root, ...indexes] = (namesIn(list) ?? []).map((name) => cx.symbolOf(name));
  if (root === undefined || !indexes.every((one) => one && writesTo(one, node, cx, new Set()).length === 0))
    return false;
  const text = textOf(list);
  return writesTo(root, node, cx, new Set()).every((write) => keepsLength(write, text));
}

const isWithin = (node: ts.Node, outer: ts.Node): boolean =>
  node.getSourceFile() === outer.getSourceFile() && node.pos >= outer.pos && node.end <= outer.end;
