import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, kinds, mayBe } from "../ir/kinds.js";
import type { Builtin, BuiltinCall, BuiltinTable } from "./builtin.js";
import { withText } from "./call-arguments.js";
import { isoDate } from "./iso-date.js";
import { isFiniteNumber } from "./to-number.js";
import { toInteger } from "./whole-number.js";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * The milliseconds of an ISO text with a zone, or of a date alone. Text of that shape that is no date is NaN, as is text without digits;
 * any other text depends on the engine's zone and on what it reads besides ISO, so it raises.
 */
export function dateFromIso(text: Expr): Expr {
  if (text.kind === "literal" && new RegExp(isoDate).test(String(text.value)))
    return b.literal(Date.parse(String(text.value)));
  return b.prelude("readDate", [text], kinds.integer | kinds.nan);
}

/** A number that may be NaN, as the milliseconds of a date. */
export const asDate = (ms: Expr): Expr =>
  mayBe(ms.kinds, kinds.nonfinite) ? b.widen(b.narrow(ms, ~kinds.nonfinite), kinds.invalidDate) : ms;

/** The greatest distance from 1970 that a date may have (ECMA-262, Time Values and Time Range). */
const farthest = 8.64e15;

/** `new Date(ms)`: NaN for what is too far, null standing for it as in `ms`. */
export function dateFromMillis(ms: Expr): Expr {
  if (ms.kind === "literal" && typeof ms.value === "number" && Math.abs(ms.value) <= farthest) return toInteger(ms);
  if (ms.kind === "call" && ms.fn === "millis") return ms;
  return b.bind(ms, "n", (n) => {
    const isNear = b.binary("<=", b.call("abs", [n], kinds.number), b.literal(farthest));
    const whole = toInteger(b.narrow(n, kinds.number));
    return b.widen(
      b.narrow(b.cond(b.and(isFiniteNumber(n), isNear), whole, b.literal(null)), ~kinds.null),
      kinds.invalidDate,
    );
  });
}

/** A method of a date, which is its milliseconds; null where they are NaN. */
function reading(read: (ms: Expr) => Expr): Builtin {
  return {
    lower: (call) =>
      b.bind(call.receiver, "ms", (ms) => {
        if (!mayBe(ms.kinds, kinds.nonfinite)) return read(ms);
        return b.widen(
          b.narrow(b.cond(isFiniteNumber(ms), read(b.narrow(ms, kinds.number)), b.literal(null)), ~kinds.null),
          ms.kinds & kinds.nonfinite,
        );
      }),
  };
}

/** A part of the time of day, or of the week: how many of `unit` fit, without those that make a `whole`. */
const partOf = (unit: number, whole: number): Builtin =>
  reading((ms) => {
    const units = unit === 1 ? ms : floored(ms, unit);
    return b.binary("-", units, b.binary("*", floored(ms, whole), b.literal(whole / unit)));
  });

const floored = (ms: Expr, unit: number): Expr => b.call("floor", [b.binary("/", ms, b.literal(unit))], kinds.integer);

const isoOf = (ms: Expr): Expr => b.prelude("dateText", [ms], kinds.string);

/** Two digits of the ISO text, counted from its end: years may be longer. */
const digits = (ms: Expr, fromEnd: number): Expr =>
  b.sure(
    b.call(
      "number",
      [b.call("substring", [isoOf(ms), b.literal(-fromEnd), b.literal(2)], kinds.string)],
      kinds.integer,
    ),
  );

const dayOfWeek = (ms: Expr): Expr => {
  const days = b.binary("+", floored(ms, day), b.literal(4));
  return b.bind(days, "d", (d) =>
    b.binary("-", d, b.binary("*", b.call("floor", [b.binary("/", d, b.literal(7))], kinds.integer), b.literal(7))),
  );
};

const itself = reading((ms) => ms);
const text: Builtin = {
  lower: (call) =>
    b.bind(call.receiver, "ms", (ms) =>
      mayBe(ms.kinds, kinds.nonfinite)
        ? b.cond(isFiniteNumber(ms), isoOf(b.narrow(ms, kinds.number)), b.raise("RangeError: Invalid time value"))
        : isoOf(ms),
    ),
};

/** What depends on the zone of the machine. */
const local = (name: string): Builtin => ({
  lower: (call) => call.refuse("it depends on the time zone of the machine", `Use \`${name}\`.`),
});
const localGetters = ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"];
const localTexts = [
  "toString",
  "toDateString",
  "toTimeString",
  "toLocaleString",
  "toLocaleDateString",
  "toLocaleTimeString",
];

export const date: BuiltinTable = {
  "Date.getTime": itself,
  "Date.valueOf": itself,
  "Date.toISOString": text,
  "Date.toJSON": {
    lower: (call) =>
      b.bind(call.receiver, "ms", (ms) =>
        b.cond(isFiniteNumber(ms), isoOf(b.narrow(ms, kinds.number)), b.literal(null)),
      ),
  },
  "Date.getUTCFullYear": reading((ms) => b.prelude("dateYear", [ms], kinds.integer)),
  "Date.getUTCMonth": reading((ms) => b.binary("-", digits(ms, 19), b.literal(1))),
  "Date.getUTCDate": reading((ms) => digits(ms, 16)),
  "Date.getUTCDay": reading(dayOfWeek),
  "Date.getUTCHours": partOf(hour, day),
  "Date.getUTCMinutes": partOf(minute, hour),
  "Date.getUTCSeconds": partOf(second, minute),
  "Date.getUTCMilliseconds": partOf(1, second),
  ...Object.fromEntries(localGetters.map((name) => [`Date.get${name}`, local(`getUTC${name}()`)])),
  ...Object.fromEntries(localTexts.map((name) => [`Date.${name}`, local("toISOString()")])),
  "DateConstructor.now": { lower: () => b.call("millis", [], kinds.integer) },
  "DateConstructor.parse": { lower: (call) => withText(call, 0, dateFromIso) },
  "DateConstructor.UTC": { lower: lowerUtc },
};

function lowerUtc(call: BuiltinCall): Expr {
  if (call.args.some((one) => !isOnly(one.kinds, kinds.integer))) {
    return call.refuse("a part may be no whole number", "Round it first: `Math.floor(value)`.");
  }
  const [year = b.literal(1970), month = b.literal(0), date = b.literal(1), ...rest] = call.args;
  const inDay = rest
    .map((value, position) => b.binary("*", value, b.literal([hour, minute, second, 1][position] ?? 1)))
    .reduce((sum, one) => b.binary("+", sum, one), b.literal(0));
  return b.prelude("dateOfParts", [year, month, date, inDay], kinds.integer);
}
