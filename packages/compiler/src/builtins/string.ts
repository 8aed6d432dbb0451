import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { kinds } from "../ir/kinds.js";
import type { Builtin, BuiltinCall, BuiltinTable } from "./builtin.js";
import { argument, withInteger, withText } from "./call-arguments.js";
import { sizeOfText, sliceText } from "./string-slice.js";
import { isPlainText, toText } from "./to-text.js";
import { whiteSpace } from "./white-space.js";
import { atLeastZero, subtract, wholeLiteral } from "./whole-number.js";

const textOf = (fn: string): Builtin => ({ lower: (call) => b.call(fn, [call.receiver], kinds.string) });
const stripped = (pattern: string): Builtin => ({
  lower: (call) => b.call("replace", [call.receiver, b.regex(pattern, ""), b.literal("")], kinds.string),
});
const itself: Builtin = { lower: (call) => call.receiver };
const refused = (reason: string, instead: string): Builtin => ({ lower: (call) => call.refuse(reason, instead) });
const byLocale = refused("it depends on the locale of the machine", "Compare with `<` and `>`, or do it in a step.");

/** Methods of text that need no pattern and no position. */
export const string: BuiltinTable = {
  "String.length": { lower: (call) => sizeOfText(call.receiver) },
  "String.toUpperCase": textOf("uppercase"),
  "String.toLowerCase": textOf("lowercase"),
  "String.trim": { lower: (call) => b.prelude("textTrim", [call.receiver], kinds.string) },
  "String.trimStart": stripped(`^${whiteSpace}+`),
  "String.trimEnd": stripped(`${whiteSpace}+$`),
  "String.toString": itself,
  "String.valueOf": itself,
  "String.concat": { lower: (call) => b.concat([call.receiver, ...call.args.map(toText)]) },
  "String.includes": {
    lower: (call) =>
      withSearched(call, (searched) =>
        withInteger(call, 1, b.literal(0), (from) =>
          b.call("contains", [sliceText(call.receiver, atLeastZero(from), undefined), searched], kinds.boolean),
        ),
      ),
  },
  "String.startsWith": {
    lower: (call) =>
      withSearched(call, (searched) =>
        withInteger(call, 1, b.literal(0), (from) =>
          hasPart(call.receiver, searched, (size) => [atLeastZero(from), sumOf(atLeastZero(from), size)]),
        ),
      ),
  },
  "String.endsWith": { lower: lowerEndsWith },
  "String.repeat": { lower: (call) => withInteger(call, 0, b.literal(0), (count) => repeatText(call.receiver, count)) },
  "String.padStart": { lower: (call) => lowerPad(call, (text, padding) => b.concat([padding, text])) },
  "String.padEnd": { lower: (call) => lowerPad(call, (text, padding) => b.concat([text, padding])) },
  "String.localeCompare": byLocale,
  "String.toLocaleUpperCase": byLocale,
  "String.toLocaleLowerCase": byLocale,
  "String.normalize": refused("JSONata knows no Unicode normalization", "Do it in a step."),
};

const sumOf = (left: Expr, right: Expr): Expr => (wholeLiteral(left) === 0 ? right : b.binary("+", left, right));

/** Text to look for, which a pattern must not be. */
function withSearched(call: BuiltinCall, use: (searched: Expr) => Expr): Expr {
  return withText(call, 0, use);
}

/** Whether the text has `searched` between two places. */
function hasPart(text: Expr, searched: Expr, places: (size: Expr) => readonly [Expr, Expr]): Expr {
  return b.bind(searched, "p", (p) => {
    const [from, to] = places(sizeOfText(p));
    return b.binary("=", sliceText(text, from, to), p);
  });
}

function lowerEndsWith(call: BuiltinCall): Expr {
  return withSearched(call, (searched) =>
    b.bindAll([call.receiver, searched], ["s", "p"], ([s = call.receiver, p = searched]) => {
      const whole = sizeOfText(s);
      return withInteger(call, 1, whole, (asked) => {
        const end =
          argument(call, 1) === undefined ? asked : b.call("min", [listOf(atLeastZero(asked), whole)], kinds.integer);
        return b.bind(subtract(end, sizeOfText(p)), "from", (from) =>
          b.and(
            b.binary(">=", from, b.literal(0)),
            b.binary("=", sliceText(s, from, argument(call, 1) === undefined ? undefined : end), p),
          ),
        );
      });
    }),
  );
}

const listOf = (...values: readonly Expr[]): Expr => b.array(values.map((value) => ({ mode: "element", value })));

/** The text, `count` times over. A negative count raises. */
export function repeatText(text: Expr, count: Expr): Expr {
  const times = (n: Expr): Expr => {
    const copy = b.sequence("map", [b.range(b.literal(1), n), b.lambda([b.makeLocal("i")], text)]);
    return b.call("join", [copy, b.literal("")], kinds.string);
  };
  const known = wholeLiteral(count);
  if (known !== undefined && known >= 0) return b.bind(text, "s", () => times(count));
  return b.bindAll([text, count], ["s", "n"], ([, n = count]) =>
    b.cond(b.binary(">=", n, b.literal(0)), times(n), b.raise("RangeError: Invalid count value")),
  );
}

function lowerPad(call: BuiltinCall, join: (text: Expr, padding: Expr) => Expr): Expr {
  const use = (length: Expr, filler: Expr): Expr =>
    b.bindAll([call.receiver, filler], ["s", "fill"], ([s = call.receiver, fill = filler]) =>
      b.bind(subtract(length, sizeOfText(s)), "gap", (gap) => {
        const isEmpty = fill.kind === "literal" ? b.literal(fill.value === "") : b.binary("=", fill, b.literal(""));
        return b.cond(b.and(b.binary(">", gap, b.literal(0)), b.not(isEmpty)), join(s, paddingOf(fill, gap)), s);
      }),
    );
  return withInteger(call, 0, b.literal(0), (length) =>
    argument(call, 1) === undefined ? use(length, b.literal(" ")) : withText(call, 1, (filler) => use(length, filler)),
  );
}

/** `gap` units of the filler, repeated: `$pad` of nothing does it where it counts as JavaScript does. */
function paddingOf(fill: Expr, gap: Expr): Expr {
  if (isPlainText(fill)) return b.call("pad", [b.literal(""), gap, fill], kinds.string);
  return sliceText(repeatText(fill, gap), b.literal(0), gap);
}
