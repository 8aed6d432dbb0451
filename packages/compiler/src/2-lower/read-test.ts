import { ts } from "#typescript";
import { kinds } from "../ir/kinds.js";
import { builtinIdOf } from "./calls/builtin-id.js";
import type { Cx } from "./cx.js";
import { isSameExpression } from "./same-expression.js";
import { skipOuter } from "./skip-outer.js";

/** Learned beside kinds: the number is none of some others, zero as a rule. */
export const otherNumber = 1 << 16;
/** Learned beside kinds: the key is there, or every object inherits it, as `in` cannot tell. */
export const namedKey = 1 << 17;

/** Learned beside kinds: it is no NaN, though it may be Infinity. */
export const notNaN = 1 << 18;
/** It is a finite number, or nothing of a number at all. */
const finite = kinds.nonfinite | notNaN;

/** What a test is read for. */
export interface Subject {
  readonly is: (node: ts.Expression) => boolean;
  /** The base and the key of an index access. */
  readonly base?: ts.Expression;
  readonly key?: ts.Expression;
  /** The numbers of which all must be excluded to learn {@link otherNumber}. */
  readonly numbers: readonly number[];
}

/** What a test, where it holds or where it does not, says that the subject is not: kinds, and the bits above. */
export function readTest(test: ts.Expression, isTrue: boolean, subject: Subject, cx: Cx): number {
  return partsOf(test, isTrue).reduce((all, [part, holds]) => all | readPart(part, holds, subject, cx), 0);
}

/** Splits `a && b` that holds, `a || b` that does not, and `!a`. */
export function partsOf(test: ts.Expression, isTrue: boolean): (readonly [ts.Expression, boolean])[] {
  const inner = skipOuter(test);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return partsOf(inner.operand, !isTrue);
  if (ts.isBinaryExpression(inner)) {
    const joins = isTrue ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    if (inner.operatorToken.kind === joins) return [...partsOf(inner.left, isTrue), ...partsOf(inner.right, isTrue)];
  }
  return [[inner, isTrue]];
}

function readPart(part: ts.Expression, holds: boolean, subject: Subject, cx: Cx): number {
  if (subject.is(part)) return holds ? kinds.nullish | notNaN | without(subject, (one) => one === 0) : 0;
  if (ts.isBinaryExpression(part)) return readBinary(part, holds, subject, cx);
  return ts.isCallExpression(part) ? readCall(part, holds, subject, cx) : 0;
}

const without = ({ numbers }: Subject, isExcluded: (number: number) => boolean): number =>
  numbers.every(isExcluded) ? otherNumber : 0;

function readBinary(part: ts.BinaryExpression, holds: boolean, subject: Subject, cx: Cx): number {
  const operator = part.operatorToken.kind;
  const [left, right] = [skipOuter(part.left), skipOuter(part.right)];
  if (operator === ts.SyntaxKind.InKeyword) return holds && isKeyOf(left, right, subject, cx) ? namedKey : 0;
  const isEqual = holds !== negated.has(operator);
  if (equality.has(operator) && readTypeof(left, right, isEqual, subject)) return kinds.undef;
  const isMirrored = subject.is(right);
  if (!isMirrored && !subject.is(left)) return 0;
  const other = isMirrored ? left : right;
  if (equality.has(operator)) return readEquality(operator, other, isEqual, subject);
  const compare = comparisons.get(operator);
  if (compare === undefined) return 0;
  const bound = numberOf(other);
  const passes = (one: number): boolean =>
    bound !== undefined && (isMirrored ? compare(bound, one) : compare(one, bound)) === holds;
  // A comparison that holds has no undefined and no NaN in it; null it takes for 0.
  const isNumber = holds ? kinds.undef | kinds.nan | notNaN : 0;
  return isNumber | (bound === undefined ? 0 : without(subject, (one) => !passes(one)));
}

const equality: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);
const negated: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);
const loose: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);

const comparisons: ReadonlyMap<ts.SyntaxKind, (left: number, right: number) => boolean> = new Map([
  [ts.SyntaxKind.GreaterThanToken, (left: number, right: number) => left > right],
  [ts.SyntaxKind.GreaterThanEqualsToken, (left: number, right: number) => left >= right],
  [ts.SyntaxKind.LessThanToken, (left: number, right: number) => left < right],
  [ts.SyntaxKind.LessThanEqualsToken, (left: number, right: number) => left <= right],
]);

/** `isEqual`: whether the subject is found to equal the other value. */
function readEquality(operator: ts.SyntaxKind, other: ts.Expression, isEqual: boolean, subject: Subject): number {
  const nothing = nothingOf(other);
  if (nothing !== 0) return isEqual ? 0 : loose.has(operator) ? kinds.nullish : nothing;
  const number = numberOf(other);
  const isLiteral = number !== undefined || ts.isStringLiteralLike(other);
  const said = isEqual && isLiteral && !loose.has(operator) ? kinds.nullish | finite : 0;
  if (number === undefined) return said;
  return said | without(subject, (one) => (one === number) !== isEqual);
}

/** undefined, null */
function nothingOf(node: ts.Expression): number {
  if (node.kind === ts.SyntaxKind.NullKeyword) return kinds.null;
  return (ts.isIdentifier(node) && node.text === "undefined") || ts.isVoidExpression(node) ? kinds.undef : 0;
}

export function numberOf(node: ts.Expression): number | undefined {
  const value = skipOuter(node);
  if (ts.isNumericLiteral(value)) return Number(value.text);
  if (!ts.isPrefixUnaryExpression(value) || value.operator !== ts.SyntaxKind.MinusToken) return undefined;
  const negative = numberOf(value.operand);
  return negative === undefined ? undefined : -negative;
}

/** `typeof subject === "number"`, `typeof subject !== "undefined"`: it is not undefined. */
function readTypeof(left: ts.Expression, right: ts.Expression, isEqual: boolean, subject: Subject): boolean {
  const [asked, text] = ts.isTypeOfExpression(left) ? [left, right] : [right, left];
  if (!ts.isTypeOfExpression(asked) || !ts.isStringLiteralLike(text) || !subject.is(asked.expression)) return false;
  return isEqual ? text.text !== "undefined" : text.text === "undefined";
}

function readCall(part: ts.CallExpression, holds: boolean, subject: Subject, cx: Cx): number {
  const callee = part.expression;
  const id = builtinIdOf(ts.isPropertyAccessExpression(callee) ? callee.name : callee, cx) ?? "";
  const [first, second] = part.arguments;
  if (first === undefined) return 0;
  if (id === "ObjectConstructor.hasOwn")
    return holds && second && isKeyOf(second, first, subject, cx) ? kinds.undef : 0;
  if (id === "Object.hasOwnProperty" && ts.isPropertyAccessExpression(callee))
    return holds && isKeyOf(first, callee.expression, subject, cx) ? namedKey : 0;
  return subject.is(first) ? ((holds ? whenTrue : whenFalse).get(id) ?? 0) : 0;
}

const notANumber = kinds.nullish | finite;
const whenTrue: ReadonlyMap<string, number> = new Map([
  ["NumberConstructor.isFinite", notANumber],
  ["NumberConstructor.isInteger", notANumber],
  ["NumberConstructor.isSafeInteger", notANumber],
  // The global function makes a number first: 0 of null.
  ["isFinite", notANumber & ~kinds.null],
  ["ArrayConstructor.isArray", kinds.unknown & ~kinds.array],
]);
const whenFalse: ReadonlyMap<string, number> = new Map([
  ["NumberConstructor.isNaN", notNaN],
  ["isNaN", notNaN | kinds.undef],
  ["ArrayConstructor.isArray", kinds.array],
]);

function isKeyOf(key: ts.Expression, object: ts.Expression, subject: Subject, cx: Cx): boolean {
  return (
    subject.key !== undefined &&
    subject.base !== undefined &&
    isSameExpression(subject.key, key, cx) &&
    isSameExpression(subject.base, object, cx)
  );
}
