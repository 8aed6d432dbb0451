import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, kinds, mayBe } from "../ir/kinds.js";
import { whiteSpace } from "./white-space.js";

/** Whether a value of number kinds is a number: null stands for NaN and Infinity. */
export const isFiniteNumber = (value: Expr): Expr =>
  mayBe(value.kinds, kinds.nonfinite | kinds.nullish) ? b.binary("!=", value, b.literal(null)) : b.literal(true);

/**
 * `Number(value)`; null, marked as NaN, for what is no number and for the text of an infinite one. Undefined where null may mean
 * either a missing number or null itself. `made` is what the value was made of, where that is known.
 */
export function toNumber(value: Expr, made = value): Expr | undefined {
  const of = value.kinds;
  if (isOnly(of, kinds.number | kinds.nonfinite)) return value;
  if (mayBe(of, kinds.nonfinite)) return undefined;
  if (value.kind === "literal") return constant(Number(value.value));
  if (value.kind === "nothing") return constant(Number.NaN);
  if (isOnly(of, kinds.boolean)) return b.sure(b.call("number", [value], kinds.integer));
  if (isNumeral(made)) return b.sure(b.call("number", [value], kinds.number));
  if (isOnly(of, kinds.string)) return b.prelude("readNumber", [value], kinds.number | kinds.nan);
  if (isOnly(of, kinds.number | kinds.null)) return b.bind(value, "n", (n) => b.coalesce(n, b.literal(0)));
  if (isOnly(of, kinds.number | kinds.undef)) {
    return b.bind(value, "n", (n) => mark(b.cond(b.exists(n), b.narrow(n, kinds.number), b.literal(null))));
  }
  return b.prelude("toNumber", [value], kinds.number | kinds.nan);
}

/** Whether a text is that of a finite number, whatever its value: `n.toFixed(2)`, `String(n)`. */
function isNumeral(text: Expr): boolean {
  if (text.kind === "let") return isNumeral(text.body);
  if (text.kind === "cond") return [text.then, text.otherwise].every((one) => isRaised(one) || isNumeral(one));
  if (text.kind === "prelude") return text.fn === "nstr" || text.fn === "fix";
  if (text.kind === "call") return text.fn === "formatBase" && text.args.length === 1;
  return text.kind === "binary" && text.op === "&" && isSign(text.left) && isNumeral(text.right);
}

const isRaised = (value: Expr): boolean => value.kind === "call" && value.fn === "error";

const isSign = (text: Expr): boolean =>
  text.kind === "cond"
    ? isSign(text.then) && isSign(text.otherwise)
    : text.kind === "literal" && (text.value === "-" || text.value === "");

const blank = `${whiteSpace}*`;
const decimal = "(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)";
/** What a text looks like that these functions read as a number, be it infinite. */
const numerals: ReadonlyMap<string, string> = new Map([
  [
    "readNumber",
    `^${blank}(?:[+-]?(?:Infinity|${decimal}(?:[eE][+-]?[0-9]+)?)|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)?${blank}$`,
  ],
  ["readFloat", `^${blank}[+-]?(?:Infinity|${decimal})`],
  ["readInt0", `^${blank}[+-]?(?:0[xX][0-9a-fA-F]|(?!0[xX])[0-9])`],
  ["readInt10", `^${blank}[+-]?[0-9]`],
  ["readInt16", `^${blank}[+-]?(?:0[xX][0-9a-fA-F]|(?!0[xX])[0-9a-fA-F])`],
]);

/** Whether the text that a number was read from is none: exact, while null as its value may also be Infinity. */
export function isNaNText(made: Expr): Expr | undefined {
  if (made.kind !== "prelude") return undefined;
  const [text, radix] = made.args;
  const pattern = numerals.get(radix?.kind === "literal" ? `${made.fn}${radix.value}` : made.fn);
  if (text === undefined || pattern === undefined || !isOnly(text.kinds, kinds.string)) return undefined;
  return b.not(b.call("contains", [text, b.regex(pattern, "")], kinds.boolean));
}

/** Null as NaN. */
const mark = (value: Expr): Expr => b.widen(b.narrow(value, ~kinds.null), kinds.nan);

const constant = (value: number): Expr => {
  if (Number.isFinite(value)) return b.literal(value);
  const missing = b.narrow(b.literal(null), ~kinds.null);
  return b.widen(missing, Number.isNaN(value) ? kinds.nan : kinds.infinite);
};
