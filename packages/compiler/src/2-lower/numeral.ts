import { ts } from "#typescript";
import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { kinds } from "../ir/kinds.js";
import { isAtBoundary } from "./boundary.js";
import { builtinIdOf } from "./calls/builtin-id.js";
import { lowerRegex } from "./calls/regex-argument.js";
import type { Cx } from "./cx.js";
import { learn } from "./learn.js";
import { isEndless, isNumeralPattern } from "./numeral-pattern.js";
import { partsOf } from "./read-test.js";
import { namesOf } from "./repeatable.js";
import { isSameExpression } from "./same-expression.js";
import { skipOuter } from "./skip-outer.js";

const numeral = 1;
const shortNumeral = 2;

/**
 * `Number(text)` behind a test of the text that only numerals pass: it is no NaN. Text of hundreds of digits is too large a number, which JSON cannot
 * hold: where its value is needed, that fails rather than giving another.
 */
export function asNumeral(value: Expr, node: ts.Expression, cx: Cx): Expr {
  const text = textReadBy(node, cx);
  const names = text && namesOf(text, cx);
  if (text === undefined || names === undefined || names.length === 0) return value;
  const ofTest = (test: ts.Expression, isTrue: boolean): number =>
    partsOf(test, isTrue).reduce((all, [part, holds]) => all | (holds ? readTest(part, text, cx) : 0), 0);
  const learned = learn(node, { names, ofTest }, cx);
  if ((learned & shortNumeral) !== 0) return b.narrow(value, kinds.number);
  return (learned & numeral) === 0 ? value : requireFinite(value, node, cx);
}

/** A number read from a text that is one, be it too large; at a boundary JSON makes null of it in JavaScript too. */
export function requireFinite(value: Expr, node: ts.Expression, cx: Cx): Expr {
  if (isAtBoundary(node, cx)) return value;
  return b.bind(value, "n", (n) =>
    b.cond(
      b.binary("!=", n, b.literal(null)),
      b.narrow(n, ~kinds.nonfinite),
      b.raise("RangeError: the number in a text is infinite, which JSON cannot hold"),
    ),
  );
}

/** The text that `Number(text)` and `parseFloat(text)` read. */
function textReadBy(node: ts.Expression, cx: Cx): ts.Expression | undefined {
  if (!ts.isCallExpression(node) || node.arguments.length !== 1) return undefined;
  const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
  const isReading = ["Number", "parseFloat", "NumberConstructor.parseFloat"].includes(builtinIdOf(name, cx) ?? "");
  return isReading ? node.arguments[0] : undefined;
}

/** `/^\d+$/.test(text)` */
function readTest(part: ts.Expression, text: ts.Expression, cx: Cx): number {
  if (!ts.isCallExpression(part) || !ts.isPropertyAccessExpression(part.expression)) return 0;
  const [asked] = part.arguments;
  const isAsked = part.expression.name.text === "test" && asked !== undefined && isSameExpression(asked, text, cx);
  const pattern = isAsked ? lowerRegex(skipOuter(part.expression.expression), cx) : undefined;
  if (pattern?.kind !== "regex" || /[^iu]/.test(pattern.flags)) return 0;
  if (!isNumeralPattern(pattern.source)) return 0;
  return isEndless(pattern.source) ? numeral : numeral | shortNumeral;
}
