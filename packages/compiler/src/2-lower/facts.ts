import { ts } from "#typescript";
import { isNaNText } from "../builtins/to-number.js";
import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { kinds, mayBe } from "../ir/kinds.js";
import { builtinIdOf } from "./calls/builtin-id.js";
import { isConstant } from "./calls/resolve-function.js";
import type { Cx } from "./cx.js";
import { type Lesson, learn } from "./learn.js";
import { isLongerThan, lengthIn } from "./list-length.js";
import { narrowItem } from "./narrow-item.js";
import { asNumeral, requireFinite } from "./numeral.js";
import { namedKey, notNaN, numberOf, otherNumber, readTest } from "./read-test.js";
import { namesOf } from "./repeatable.js";
import { isSameExpression } from "./same-expression.js";
import { skipOuter, withOuter } from "./skip-outer.js";
import { assignsValue, leavesItems, textOf } from "./writes-to.js";

/** Whether an expression is not zero: tests around it say so (`n > 0 ? a / n : 0`, `if (n === 0) return; a / n`), or it is made so (`n || 1`). */
export function isKnownNonZero(node: ts.Expression, cx: Cx): boolean {
  const value = skipOuter(node);
  const list = lengthIn(value);
  if (isMadeNonZero(value, cx) || (list !== undefined && isLongerThan(list, 0, node, cx))) return true;
  const lesson = lessonOf(value, cx);
  return lesson !== undefined && (learn(node, lesson, cx) & otherNumber) !== 0;
}

/** `n || 1`, `Math.max(n, 1)`, a constant that is one of them. */
function isMadeNonZero(value: ts.Expression, cx: Cx): boolean {
  if (ts.isBinaryExpression(value)) {
    if (value.operatorToken.kind === ts.SyntaxKind.BarBarToken) return isKnownNonZero(value.right, cx);
    return value.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken
      ? isKnownNonZero(value.left, cx) && isKnownNonZero(value.right, cx)
      : false;
  }
  if (ts.isConditionalExpression(value))
    return isKnownNonZero(value.whenTrue, cx) && isKnownNonZero(value.whenFalse, cx);
  if (ts.isCallExpression(value) && ts.isPropertyAccessExpression(value.expression))
    return (
      builtinIdOf(value.expression.name, cx) === "Math.max" && value.arguments.some((one) => (numberOf(one) ?? 0) > 0)
    );
  const number = numberOf(value);
  if (number !== undefined) return number !== 0;
  const declaration = ts.isIdentifier(value) ? cx.symbolOf(value)?.valueDeclaration : undefined;
  return (
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    ts.isIdentifier(declaration.name) &&
    declaration.initializer !== undefined &&
    isConstant(declaration) &&
    isKnownNonZero(declaration.initializer, cx)
  );
}

/** What the way to an expression teaches of it, or of an equal one. */
function lessonOf(subject: ts.Expression, cx: Cx): Lesson | undefined {
  const names = namesOf(subject, cx);
  if (names === undefined || names.length === 0) return undefined;
  const is = (node: ts.Expression): boolean => isSameExpression(node, subject, cx);
  const parts = ts.isElementAccessExpression(subject)
    ? { base: subject.expression, key: subject.argumentExpression }
    : {};
  return {
    names,
    ofTest: (test, isTrue) => readTest(test, isTrue, { is, ...parts, numbers: [0] }, cx),
    ofStatement: (statement) => ofAssignment(statement, is),
    ...(parts.base ? { kept: (write) => (leavesItems(write, textOf(parts.base)) ? kinds.undef : 0) } : {}),
  };
}

/** `m[k] = 1`, `m[k] ??= 0`: a value is there behind it; `n = 1`, `n ||= 1`: one that is not zero. */
function ofAssignment(statement: ts.Statement, is: (node: ts.Expression) => boolean): number {
  const node = ts.isExpressionStatement(statement) ? skipOuter(statement.expression) : undefined;
  if (node === undefined || !ts.isBinaryExpression(node) || !is(node.left) || !assignsValue(node)) return 0;
  const operator = node.operatorToken.kind;
  const isGiven = operator === ts.SyntaxKind.EqualsToken || operator === ts.SyntaxKind.BarBarEqualsToken;
  const isOther = isGiven && (numberOf(node.right) ?? 0) !== 0;
  return kinds.nullish | kinds.nan | notNaN | namedKey | (isOther ? otherNumber : 0);
}

/** The value as far as the way to it lets it be: `Number.isFinite(q) ? q : 0`, `if (r[k] === undefined) return; r[k]`. */
export function narrowByTests(value: Expr, node: ts.Expression, cx: Cx): Expr {
  if (!isOpen(value, node, cx)) return value;
  const item = narrowItem(value, node, cx);
  const lesson = isOpen(item, node, cx) ? lessonOf(node, cx) : undefined;
  if (lesson === undefined) return item;
  const learned = learn(node, lesson, cx);
  const known = b.narrow(item, ~(learned & (kinds.nullish | kinds.nonfinite | kinds.array)));
  if (known.kinds === kinds.never) return unreachable(item, learned, node, cx);
  if ((learned & namedKey) !== 0) return requireKey(known);
  if (!mayBe(known.kinds, kinds.nan)) return known;
  return (learned & notNaN) === 0 ? asNumeral(known, node, cx) : withoutNaN(known, node, cx);
}

/** Whether more may be known of a value than that it is a number, an object, or the like. */
function isOpen({ kind, kinds: of }: Expr, node: ts.Expression, cx: Cx): boolean {
  if (kind === "invalid") return false;
  return (
    mayBe(of, kinds.nullish | kinds.nonfinite) || (mayBe(of, kinds.array) && mayBe(cx.kindsAt(node), kinds.object))
  );
}

/** Where the tests leave a value nothing to be, control never comes with it: a function may be written out for an argument that it returns early for. */
function unreachable(value: Expr, learned: number, node: ts.Expression, cx: Cx): Expr {
  const of = cx.kindsAt(node) & ~learned;
  return mayBe(learned, kinds.undef | kinds.array) && of !== kinds.never
    ? b.widen(b.raise("TypeError: no such value"), of)
    : value;
}

/** The key is there, or is one that every object inherits, whose value is no JSON. */
function requireKey(value: Expr): Expr {
  if (!mayBe(value.kinds, kinds.undef)) return value;
  return b.bind(value, "v", (v) =>
    b.cond(b.exists(v), b.narrow(v, ~kinds.undef), b.raise("TypeError: the object only inherits this key")),
  );
}

/** A number that was read from a text may still be Infinity, and is null then: passed on it is no other to JSON, but no other use of it is exact. */
function withoutNaN(value: Expr, node: ts.Expression, cx: Cx): Expr {
  const isRead = isNaNText(cx.definitionOf(value) ?? value) !== undefined;
  const { parent } = withOuter(node);
  const isUsed = ts.isTemplateSpan(parent) || ts.isBinaryExpression(parent) || ts.isCallExpression(parent);
  return isRead && isUsed ? requireFinite(value, node, cx) : b.narrow(value, ~kinds.nan);
}
