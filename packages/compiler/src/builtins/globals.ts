import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, kinds, mayBe } from "../ir/kinds.js";
import type { BuiltinCall, BuiltinTable } from "./builtin.js";
import { argument, withText } from "./call-arguments.js";
import { toNumber } from "./to-number.js";
import { toText } from "./to-text.js";
import { wholeLiteral } from "./whole-number.js";

/** A URL function: JSONata's own, which fails for what JavaScript calls malformed. */
const ofUrl = (fn: string): { lower: (call: BuiltinCall) => Expr } => ({
  lower: (call) => withText(call, 0, (text) => b.call(fn, [text], kinds.string)),
});
const newId = { lower: (): Expr => b.call("uuid", [], kinds.string) };
const parseFloatOf = {
  lower: (call: BuiltinCall): Expr =>
    withText(call, 0, (text) => b.prelude("readFloat", [text], kinds.number | kinds.nan)),
};
const parseIntOf = { lower: lowerParseInt };

export const globals: BuiltinTable = {
  "StringConstructor()": { lower: lowerString },
  "NumberConstructor()": {
    lower: (call) => {
      if (call.args.length === 0) return b.literal(0);
      const value = call.args[0] ?? b.nothing;
      return (
        toNumber(value, call.definitionOf?.(value)) ??
        call.refuse("null may be a missing number here", "Test for null first.")
      );
    },
  },
  "BooleanConstructor()": {
    lower: (call) => {
      const value = call.args[0] ?? b.nothing;
      return mayBe(value.kinds, kinds.infinite)
        ? call.refuse("the number may be infinite", "Test it first: `Number.isFinite(value)`.")
        : b.truthy(value);
    },
  },
  parseInt: parseIntOf,
  "NumberConstructor.parseInt": parseIntOf,
  parseFloat: parseFloatOf,
  "NumberConstructor.parseFloat": parseFloatOf,
  encodeURIComponent: ofUrl("encodeUrlComponent"),
  decodeURIComponent: ofUrl("decodeUrlComponent"),
  encodeURI: ofUrl("encodeUrl"),
  decodeURI: ofUrl("decodeUrl"),
  btoa: { lower: (call) => withText(call, 0, (text) => b.bind(text, "s", encodeBase64)) },
  atob: { lower: (call) => withText(call, 0, (text) => b.bind(text, "s", decodeBase64)) },
  structuredClone: { lower: (call) => call.args[0] ?? b.nothing },
  "Crypto.randomUUID": newId,
  randomUUID: newId,
};

function lowerString(call: BuiltinCall): Expr {
  if (call.args.length === 0) return b.literal("");
  const value = call.args[0] ?? b.nothing;
  if (mayBe(value.kinds, kinds.infinite))
    return call.refuse("the number may be infinite", "Test it first: `Number.isFinite(value)`.");
  return toText(value);
}

function lowerParseInt(call: BuiltinCall): Expr {
  const source = call.args[0] ?? b.nothing;
  const radix = argument(call, 1);
  const known = radix === undefined ? 0 : wholeLiteral(radix);
  if (known === undefined || ![0, 10, 16].includes(known))
    return call.refuse("this radix has no exact form", "Use radix 10 or 16.");
  if (isOnly(source.kinds, kinds.integer) && known !== 16) return b.bind(source, "n", (n) => readShort(n, known));
  return withText(call, 0, (text) => b.prelude("readInt", [text, b.literal(known)], kinds.integer | kinds.nan));
}

/** A whole number reads as itself while its text has no exponent. */
function readShort(value: Expr, radix: number): Expr {
  const isShort = b.binary("<", b.call("abs", [value], kinds.integer), b.literal(1e21));
  return b.cond(isShort, value, b.prelude("readInt", [toText(value), b.literal(radix)], kinds.integer));
}

const asciiOnly = b.regex("^[\\x00-\\x7f]*$", "");
const isAscii = (text: Expr): Expr => b.call("contains", [text, asciiOnly], kinds.boolean);

/** Engines differ in what they take for the bytes of other characters. */
const encodeBase64 = (text: Expr): Expr =>
  b.cond(
    isAscii(text),
    b.call("base64encode", [text], kinds.string),
    b.raise("InvalidCharacterError: btoa() of a character outside ASCII"),
  );

const base64Text = b.regex("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$", "");

function decodeBase64(text: Expr): Expr {
  const compact = b.call("replace", [text, b.regex("[\\t\\n\\f\\r ]+", ""), b.literal("")], kinds.string);
  return b.bind(compact, "s", (s) =>
    b.cond(
      b.call("contains", [s, base64Text], kinds.boolean),
      b.bind(b.call("base64decode", [s], kinds.string), "t", (t) =>
        b.cond(isAscii(t), t, b.raise("InvalidCharacterError: atob() of characters outside ASCII")),
      ),
      b.raise("InvalidCharacterError: atob() of text that is not base64"),
    ),
  );
}
