import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { kinds } from "../ir/kinds.js";
import type { BuiltinCall, BuiltinTable } from "./builtin.js";
import { argument, withInteger, withText } from "./call-arguments.js";
import { isPlainText } from "./to-text.js";
import { add, atLeastZero, wholeLiteral } from "./whole-number.js";

/** `text.length`, in UTF-16 units. */
export function sizeOfText(text: Expr): Expr {
  if (text.kind === "literal") return b.literal(String(text.value).length);
  return isPlainText(text) ? b.call("length", [text], kinds.integer) : b.prelude("textSize", [text], kinds.integer);
}

/** `text.slice(start, end)` for whole numbers. */
export function sliceText(text: Expr, start: Expr, end: Expr | undefined): Expr {
  const [from, to] = [wholeLiteral(start), wholeLiteral(end)];
  if (from === 0 && end === undefined) return text;
  if (isPlainText(text) && from !== undefined) {
    if (end === undefined) return b.call("substring", [text, start], kinds.string);
    if (from >= 0 && to !== undefined && to >= 0)
      return b.call("substring", [text, start, b.literal(to - from)], kinds.string);
  }
  return b.prelude("textSlice", end === undefined ? [text, start] : [text, start, end], kinds.string);
}

const zero = b.literal(0);
const one = b.literal(1);

/** Methods that count positions. */
export const stringSlice: BuiltinTable = {
  "String.slice": { lower: (call) => withEnds(call, (from, to) => sliceText(call.receiver, from, to)) },
  "String.substring": {
    lower: (call) =>
      withEnds(call, (from, to) => {
        const [start, end] = [atLeastZero(from), to && atLeastZero(to)];
        if (end === undefined) return sliceText(call.receiver, start, undefined);
        const [s, e] = [wholeLiteral(start), wholeLiteral(end)];
        if (s !== undefined && e !== undefined)
          return sliceText(call.receiver, b.literal(Math.min(s, e)), b.literal(Math.max(s, e)));
        return b.bindAll([start, end], ["from", "to"], ([x = start, y = end]) =>
          b.cond(b.binary(">", x, y), sliceText(call.receiver, y, x), sliceText(call.receiver, x, y)),
        );
      }),
  },
  "String.substr": {
    lower: (call) =>
      withEnds(call, (from, length) => {
        const rest = sliceText(call.receiver, from, undefined);
        return length === undefined ? rest : sliceText(rest, zero, atLeastZero(length));
      }),
  },
  "String.charAt": {
    lower: (call) =>
      withInteger(call, 0, zero, (index) =>
        b.bind(index, "i", (i) => {
          const unit = sliceText(call.receiver, i, add(i, one));
          return isNotNegative(i, unit, b.literal(""));
        }),
      ),
  },
  "String.at": {
    lower: (call) =>
      withInteger(call, 0, zero, (index) =>
        b.bindAll([call.receiver, index], ["s", "i"], ([s = call.receiver, i = index]) => {
          const unit = b.bind(unitAt(s, i), "c", (c) => b.cond(b.binary("!=", c, b.literal("")), c, b.nothing));
          return wholeLiteral(i) !== undefined && Number(wholeLiteral(i)) >= 0
            ? unit
            : b.cond(isInside(s, i), unit, b.nothing);
        }),
      ),
  },
  "String.indexOf": {
    lower: (call) =>
      withText(call, 0, (searched) =>
        argument(call, 1) === undefined
          ? b.bindAll([call.receiver, searched], ["s", "p"], ([s = call.receiver, p = searched]) => indexIn(s, p))
          : withInteger(call, 1, zero, (from) => indexFrom(call.receiver, searched, from)),
      ),
  },
  "String.lastIndexOf": {
    lower: (call) =>
      withText(call, 0, (searched) =>
        argument(call, 1) === undefined
          ? b.prelude("lastIndexIn", [call.receiver, searched], kinds.integer)
          : withInteger(call, 1, zero, (from) =>
              b.bind(searched, "p", (p) => {
                const end = b.binary("+", atLeastZero(from), sizeOfText(p));
                return b.prelude("lastIndexIn", [sliceText(call.receiver, zero, end), p], kinds.integer);
              }),
            ),
      ),
  },
};

function withEnds(call: BuiltinCall, use: (from: Expr, to: Expr | undefined) => Expr): Expr {
  return withInteger(call, 0, zero, (from) => {
    const end = argument(call, 1);
    if (end === undefined) return use(from, undefined);
    return withInteger(call, 1, sizeOfText(call.receiver), (to) => use(from, to));
  });
}

function isNotNegative(index: Expr, then: Expr, otherwise: Expr): Expr {
  const known = wholeLiteral(index);
  if (known !== undefined) return known >= 0 ? then : otherwise;
  return b.cond(b.binary(">=", index, zero), then, otherwise);
}

/** One unit; the last ones count from the end. */
function unitAt(text: Expr, index: Expr): Expr {
  const known = wholeLiteral(index);
  if (known === -1) return sliceText(text, index, undefined);
  if (known !== undefined) return sliceText(text, index, add(index, one));
  return b.cond(
    b.binary("=", index, b.literal(-1)),
    sliceText(text, index, undefined),
    sliceText(text, index, add(index, one)),
  );
}

/** Whether an index that may be negative lies in the text; beyond the end a slice is empty anyway. */
const isInside = (text: Expr, index: Expr): Expr => b.binary(">=", b.binary("+", sizeOfText(text), index), zero);

function indexIn(text: Expr, searched: Expr): Expr {
  const before = b.call("substringBefore", [text, searched], kinds.string);
  return b.cond(b.call("contains", [text, searched], kinds.boolean), sizeOfText(before), b.literal(-1));
}

function indexFrom(text: Expr, searched: Expr, from: Expr): Expr {
  return b.bindAll([text, searched, from], ["s", "p", "from"], ([s = text, p = searched, asked = from]) => {
    const clamped = b.call(
      "min",
      [b.array([atLeastZero(asked), sizeOfText(s)].map((value) => ({ mode: "element", value })))],
      kinds.integer,
    );
    return b.bind(clamped, "start", (start) =>
      b.bind(sliceText(s, start, undefined), "rest", (rest) =>
        b.bind(indexIn(rest, p), "at", (at) =>
          b.cond(b.binary("<", at, zero), b.literal(-1), b.binary("+", start, at)),
        ),
      ),
    );
  });
}
