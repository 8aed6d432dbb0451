import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, kinds } from "../ir/kinds.js";
import type { Builtin, BuiltinCall, BuiltinTable } from "./builtin.js";
import { withInteger } from "./call-arguments.js";
import { sizeOfText } from "./string-slice.js";

const zero = b.literal(0);

/** Reads a code at a position; `missing` is the answer outside the text. */
const reading = (fn: "codePointAt" | "codeUnitAt", missing: Expr): Builtin => ({
  lower: (call) =>
    withInteger(call, 0, zero, (index) =>
      b.bindAll([call.receiver, index], ["s", "i"], ([s = call.receiver, i = index]) => {
        const isInside = b.and(b.binary(">=", i, zero), b.binary("<", i, sizeOfText(s)));
        return b.cond(isInside, b.prelude(fn, [s, i], kinds.integer), missing);
      }),
    ),
});

/** Characters by their codes. Half of a pair is no text that JSON could carry, so it raises. */
function writing(call: BuiltinCall, of: (code: Expr) => Expr): Expr {
  if (call.args.some((one) => !isOnly(one.kinds, kinds.integer))) {
    return call.refuse("a code may be no whole number", "Round it first: `Math.floor(value)`.");
  }
  return b.concat(call.args.map((code) => b.bind(code, "code", of)));
}

const charOf = (code: Expr): Expr => b.prelude("charOf", [code], kinds.string);
const isHalf = (code: Expr): Expr =>
  b.and(b.binary(">=", code, b.literal(0xd800)), b.binary("<=", code, b.literal(0xdfff)));
const half = b.raise("RangeError: half of a surrogate pair has no character");

/** Codes of characters and characters of codes. */
export const stringCode: BuiltinTable = {
  "String.charCodeAt": reading("codeUnitAt", { ...b.literal(null), kinds: kinds.nan }),
  "String.codePointAt": reading("codePointAt", b.nothing),
  "StringConstructor.fromCharCode": {
    lower: (call) =>
      writing(call, (code) => {
        const size = b.literal(65536);
        const unit = b.binary("%", b.binary("+", b.binary("%", code, size), size), size);
        return b.bind(unit, "unit", (n) => b.cond(isHalf(n), half, charOf(n)));
      }),
  },
  "StringConstructor.fromCodePoint": {
    lower: (call) =>
      writing(call, (code) => {
        const isCode = b.and(b.binary(">=", code, zero), b.binary("<=", code, b.literal(0x10ffff)));
        return b.cond(isCode, b.cond(isHalf(code), half, charOf(code)), b.raise("RangeError: Invalid code point"));
      }),
  },
};
