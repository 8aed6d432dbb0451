import { ts } from "#typescript";
import { rootOf } from "./assign-target.js";
import type { Cx } from "./cx.js";
import { isAssignmentOperator } from "./effects.js";
import { alwaysLeaves } from "./pure/exits.js";
import { skipOuter } from "./skip-outer.js";

/** What a test says of an expression where it holds (`isTrue`), or where it does not. */
type Reads = (test: ts.Expression, isTrue: boolean, text: string) => boolean;

/** Whether tests around an expression say that it is not zero: `n > 0 ? a / n : 0`, `if (n === 0) return; a / n`. */
export const isKnownNonZero = (node: ts.Expression, cx: Cx): boolean => isKnown(node, saysNonZero, cx);

/** Whether tests around an expression say that it is a finite number: `Number.isFinite(q) ? q : 0`. */
export const isKnownFinite = (node: ts.Expression, cx: Cx): boolean => isKnown(node, saysFinite, cx);

/** Whether tests around an expression say that it is not NaN: `Number.isNaN(n) ? 0 : n`. */
export const isKnownNotNaN = (node: ts.Expression, cx: Cx): boolean => isKnown(node, saysNotNaN, cx);

/**
 * Looks at the tests that control must have passed on its way to a node: branches around it, and `if`s before it that leave. A test counts only as long
 * as nothing on the way, or in a loop between, writes the name.
 */
function isKnown(node: ts.Expression, says: Reads, cx: Cx): boolean {
  const subject = skipOuter(node);
  const root = rootOf(subject);
  const symbol = root && cx.symbolOf(root);
  if (symbol === undefined) return false;
  const text = subject.getText();
  const loops: ts.Node[] = [];
  for (let at: ts.Node = node; at.parent && !ts.isFunctionLike(at); at = at.parent) {
    const { parent } = at;
    const isSafe = (within: ts.Node, from: number): boolean =>
      !isWritten(within, from, node.getStart(), symbol, cx) &&
      !loops.some((loop) => isWritten(loop, loop.pos, loop.end, symbol, cx));
    for (const [test, isTrue] of testsBefore(at, parent)) {
      if (
        says(skipOuter(test), isTrue, text) &&
        isSafe(ts.isBlock(parent) ? parent : at, ts.isBlock(parent) ? test.end : at.pos)
      )
        return true;
    }
    if (ts.isIterationStatement(parent, false)) loops.push(parent);
  }
  return false;
}

/** The tests that a child of a node stands behind. */
function testsBefore(at: ts.Node, parent: ts.Node): (readonly [ts.Expression, boolean])[] {
  if (ts.isConditionalExpression(parent) && at !== parent.condition)
    return [[parent.condition, at === parent.whenTrue]];
  if (ts.isIfStatement(parent) && at !== parent.expression) return [[parent.expression, at === parent.thenStatement]];
  if (
    (ts.isWhileStatement(parent) || (ts.isForStatement(parent) && at === parent.statement)) &&
    at === parent.statement
  ) {
    const test = ts.isWhileStatement(parent) ? parent.expression : parent.condition;
    return test ? [[test, true]] : [];
  }
  if (ts.isBinaryExpression(parent) && at === parent.right) {
    if (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return [[parent.left, true]];
    if (parent.operatorToken.kind === ts.SyntaxKind.BarBarToken) return [[parent.left, false]];
  }
  if (!ts.isBlock(parent)) return [];
  return parent.statements.flatMap((one) => {
    const isGuard =
      one.end <= at.pos && ts.isIfStatement(one) && alwaysLeaves(one.thenStatement) && one.elseStatement === undefined;
    return isGuard ? [[one.expression, false] as const] : [];
  });
}

/** Whether the name is written inside `within`, between two positions. */
function isWritten(within: ts.Node, from: number, before: number, symbol: ts.Symbol, cx: Cx): boolean {
  const visit = (node: ts.Node): boolean => {
    if (node.getStart() >= before || node.end <= from) return false;
    const target = writeTarget(node);
    const root = target && rootOf(target);
    if (root && target.getStart() >= from && root.text === symbol.name && cx.symbolOf(root) === symbol) return true;
    return ts.forEachChild(node, (child) => visit(child) || undefined) ?? false;
  };
  return visit(within);
}

function writeTarget(node: ts.Node): ts.Expression | undefined {
  // The right side of an assignment is evaluated before it writes.
  if (ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind)) {
    return ts.isArrayLiteralExpression(node.left) || ts.isObjectLiteralExpression(node.left) ? undefined : node.left;
  }
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const counts = node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
    return counts ? node.operand : undefined;
  }
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)
    ? mutated(node.expression)
    : undefined;
}

const mutating: ReadonlySet<string> = new Set(["push", "pop", "shift", "unshift", "splice", "fill"]);
const mutated = (callee: ts.PropertyAccessExpression): ts.Expression | undefined =>
  mutating.has(callee.name.text) ? callee.expression : undefined;

/** Splits `a && b` that holds, `a || b` that does not, and `!a`. */
function split(test: ts.Expression, isTrue: boolean): (readonly [ts.Expression, boolean])[] {
  const inner = skipOuter(test);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return split(inner.operand, !isTrue);
  if (ts.isBinaryExpression(inner)) {
    const joins = isTrue ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    if (inner.operatorToken.kind === joins) return [...split(inner.left, isTrue), ...split(inner.right, isTrue)];
  }
  return [[inner, isTrue]];
}

function saysNonZero(test: ts.Expression, isTrue: boolean, text: string): boolean {
  return split(test, isTrue).some(([part, holds]) => {
    if (!ts.isBinaryExpression(part)) return holds && part.getText() === text;
    const [left, right] = [skipOuter(part.left), skipOuter(part.right)];
    const isMirrored = right.getText() === text;
    if (!isMirrored && left.getText() !== text) return false;
    const bound = Number((isMirrored ? left : right).getText());
    return !Number.isNaN(bound) && comparisonsExcludeZero(part.operatorToken.kind, isMirrored, holds, bound);
  });
}

/** Whether `x op bound` (or its mirror image), true or false, leaves out zero. */
function comparisonsExcludeZero(operator: ts.SyntaxKind, isMirrored: boolean, holds: boolean, bound: number): boolean {
  const test = zeroTests.get(operator);
  return test !== undefined && (isMirrored ? test(bound, 0) : test(0, bound)) !== holds;
}
const zeroTests: ReadonlyMap<ts.SyntaxKind, (left: number, right: number) => boolean> = new Map([
  [ts.SyntaxKind.GreaterThanToken, (left: number, right: number) => left > right],
  [ts.SyntaxKind.GreaterThanEqualsToken, (left: number, right: number) => left >= right],
  [ts.SyntaxKind.LessThanToken, (left: number, right: number) => left < right],
  [ts.SyntaxKind.LessThanEqualsToken, (left: number, right: number) => left <= right],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, (left: number, right: number) => left === right],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, (left: number, right: number) => left !== right],
]);

function saysFinite(test: ts.Expression, isTrue: boolean, text: string): boolean {
  return split(test, isTrue).some(([part, holds]) => {
    if (!ts.isCallExpression(part) || part.arguments[0]?.getText() !== text) return false;
    const callee = part.expression.getText();
    return holds ? callee === "Number.isFinite" || callee === "isFinite" || callee === "Number.isInteger" : false;
  });
}

function saysNotNaN(test: ts.Expression, isTrue: boolean, text: string): boolean {
  return split(test, isTrue).some(([part, holds]) => {
    if (!ts.isCallExpression(part) || part.arguments[0]?.getText() !== text) return false;
    const callee = part.expression.getText();
    return !holds && (callee === "Number.isNaN" || callee === "isNaN");
  });
}
