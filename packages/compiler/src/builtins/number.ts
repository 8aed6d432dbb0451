import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, kinds, mayBe } from "../ir/kinds.js";
import type { Builtin, BuiltinCall, BuiltinTable } from "./builtin.js";
import { argument } from "./call-arguments.js";
import { isFiniteNumber, isNaNText, toNumber } from "./to-number.js";
import { toText } from "./to-text.js";
import { toInteger, wholeLiteral } from "./whole-number.js";

const constant = (value: number): { lower: () => Expr } => ({ lower: () => b.literal(value) });
const limit = { lower: (): Expr => b.widen(b.narrow(b.literal(null), ~kinds.null), kinds.infinite) };

const refused = (reason: string, instead: string): Builtin => ({ lower: (call) => call.refuse(reason, instead) });

export const number: BuiltinTable = {
  "Number.toFixed": { lower: lowerToFixed },
  "Number.toString": { lower: lowerToString },
  "Number.toPrecision": refused("JSONata rounds to other digits", "Use `toFixed(digits)`."),
  "Number.toExponential": refused("JSONata rounds to other digits", "Use `toFixed(digits)`."),
  "Number.toLocaleString": refused(
    "it depends on the locale of the machine",
    "Use `toFixed(digits)`, or do it in a step.",
  ),
  "Number.valueOf": { lower: (call) => call.receiver },
  "NumberConstructor.isInteger": { lower: (call) => ofNumber(call, isWhole) },
  "NumberConstructor.isSafeInteger": {
    lower: (call) =>
      ofNumber(call, (n) =>
        b.and(isWhole(n), b.binary("<=", b.call("abs", [n], kinds.number), b.literal(Number.MAX_SAFE_INTEGER))),
      ),
  },
  "NumberConstructor.isFinite": { lower: (call) => ofNumber(call, () => b.literal(true)) },
  "NumberConstructor.isNaN": { lower: (call) => lowerIsNaN(call, call.args[0] ?? b.nothing) },
  "NumberConstructor.MAX_SAFE_INTEGER": constant(Number.MAX_SAFE_INTEGER),
  "NumberConstructor.MIN_SAFE_INTEGER": constant(Number.MIN_SAFE_INTEGER),
  "NumberConstructor.EPSILON": constant(Number.EPSILON),
  "NumberConstructor.MAX_VALUE": constant(Number.MAX_VALUE),
  "NumberConstructor.MIN_VALUE": constant(Number.MIN_VALUE),
  "NumberConstructor.POSITIVE_INFINITY": limit,
  "NumberConstructor.NEGATIVE_INFINITY": limit,
  "NumberConstructor.NaN": { lower: () => b.widen(b.narrow(b.literal(null), ~kinds.null), kinds.nan) },
  isFinite: { lower: (call) => withConverted(call, (value) => b.bind(value, "n", isFiniteNumber)) },
  isNaN: { lower: (call) => withConverted(call, (value) => lowerIsNaN(call, value)) },
};

const isWhole = (n: Expr): Expr =>
  isOnly(n.kinds, kinds.integer) ? b.literal(true) : b.binary("=", n, b.call("floor", [n], kinds.integer));

/** Whether the value comes from data: a list of numbers may hold null there, which JSON makes of NaN. */
function isOpaque(value: Expr): boolean {
  if (value.kind === "let") return isOpaque(value.body);
  if (value.kind === "cond") return isOpaque(value.then) || isOpaque(value.otherwise);
  return ["variable", "local", "member", "index", "states", "apply"].includes(value.kind);
}

/** A test that only finite numbers can pass: no conversion is made. */
function ofNumber(call: BuiltinCall, test: (n: Expr) => Expr): Expr {
  return b.bind(call.args[0] ?? b.nothing, "n", (value) => {
    if (isOnly(value.kinds, kinds.number))
      return isOpaque(value) ? b.and(b.binary("=", b.typeOf(value), b.literal("number")), test(value)) : test(value);
    if (isOnly(value.kinds, kinds.number | kinds.nonfinite))
      return b.and(isFiniteNumber(value), test(b.narrow(value, kinds.number)));
    const isNumber = b.isOfKind(b.narrow(value, ~kinds.nonfinite), kinds.number);
    return isNumber.kind === "literal" ? isNumber : b.and(isNumber, test(b.narrow(value, kinds.number)));
  });
}

/** The global functions convert first. */
function withConverted(call: BuiltinCall, use: (value: Expr) => Expr): Expr {
  const value = toNumber(call.args[0] ?? b.nothing);
  return value === undefined ? call.refuse("null may be a missing number here", "Use Number.isFinite.") : use(value);
}

function lowerIsNaN(call: BuiltinCall, value: Expr): Expr {
  const read = isNaNText(call.definitionOf?.(value) ?? value);
  if (read !== undefined) return read;
  if (!mayBe(value.kinds, kinds.nonfinite))
    return isOnly(value.kinds, kinds.number) && isOpaque(value)
      ? b.binary("=", value, b.literal(null))
      : b.literal(false);
  if (mayBe(value.kinds, kinds.infinite)) {
    return call.refuse(
      "the number may also be Infinity, and JSON holds neither",
      "Use `Number.isFinite(value)`, or test the divisor.",
    );
  }
  if (mayBe(value.kinds, kinds.null)) return call.refuse("null may be a missing number here", "Test for null first.");
  return b.binary("=", value, b.literal(null));
}

const tooManyDigits = "RangeError: toFixed() to fewer than 0 or more than 20 digits";

function lowerToFixed(call: BuiltinCall): Expr {
  const digits = wholeDigits(argument(call, 0) ?? b.literal(0));
  const known = digits && wholeLiteral(digits);
  if (known !== undefined && (known < 0 || known > 20))
    return call.refuse("more than 20 digits are not exact", "Ask for 20 digits at most.");
  if (digits === undefined)
    return call.refuse("the number of digits may be something else than a number", "Write a literal: `.toFixed(2)`.");
  if (mayBe(call.receiver.kinds, kinds.infinite))
    return call.refuse("the number may be Infinity", "Test it first: `Number.isFinite(value)`, or test the divisor.");
  return b.bindAll([call.receiver, digits], ["n", "digits"], ([value = call.receiver, d = digits]) => {
    const text = mayBe(value.kinds, kinds.nan)
      ? b.cond(isFiniteNumber(value), fixed(b.narrow(value, kinds.number), d), nanText(call))
      : fixed(value, d);
    if (d.kind === "literal") return text;
    const isExact = b.and(b.binary(">=", d, b.literal(0)), b.binary("<=", d, b.literal(20)));
    return b.cond(isExact, text, b.raise(tooManyDigits));
  });
}

/** The text of NaN; a number that was read from text may be infinite instead, and then raises. */
function nanText(call: BuiltinCall): Expr {
  const text = b.literal("NaN");
  const isNoNumber = isNaNText(call.definitionOf?.(call.receiver) ?? call.receiver);
  return isNoNumber === undefined
    ? text
    : b.cond(isNoNumber, text, b.raise("RangeError: toFixed() of an infinite number"));
}

/** The number of digits as `toFixed` takes it: without its fraction, none for what is missing. */
function wholeDigits(digits: Expr): Expr | undefined {
  if (!isOnly(digits.kinds, kinds.number | kinds.nan | kinds.undef)) return undefined;
  if (isOnly(digits.kinds, kinds.number)) return toInteger(digits);
  return b.bind(digits, "d", (d) =>
    b.cond(b.binary("!=", d, b.literal(null)), toInteger(b.narrow(d, kinds.number)), b.literal(0)),
  );
}

function fixed(n: Expr, digits: Expr): Expr {
  const sign = b.cond(b.binary("<", n, b.literal(0)), b.literal("-"), b.literal(""));
  const text = b.concat([sign, b.prelude("fix", [b.call("abs", [n], kinds.number), digits], kinds.string)]);
  return b.cond(b.binary("<", b.call("abs", [n], kinds.number), b.literal(1e21)), text, toText(n));
}

function lowerToString(call: BuiltinCall): Expr {
  const radix = argument(call, 0) ?? b.literal(10);
  const known = wholeLiteral(radix);
  if (known === 10) return toText(call.receiver);
  if (known === undefined || known < 2 || known > 36)
    return call.refuse("the radix is not known", "Write a literal from 2 to 36.");
  if (!isOnly(call.receiver.kinds, kinds.integer))
    return call.refuse(
      "a fraction has no exact text in this radix",
      `Round it first: \`Math.floor(value).toString(${known})\`.`,
    );
  return b.call("formatBase", [call.receiver, radix], kinds.string);
}
