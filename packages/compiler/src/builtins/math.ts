import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, type Kinds, kinds, mayBe } from "../ir/kinds.js";
import type { Builtin, BuiltinCall, BuiltinTable } from "./builtin.js";
import { nanOf } from "./invalid-date.js";
import { mathPower } from "./math-power.js";
import { isFiniteNumber } from "./to-number.js";

const zero = b.literal(0);
const none = b.literal(null);

/**
 * A function of one number that answers NaN for NaN and nothing finite for Infinity: null goes through. A number that is missing, whatever its
 * type says, counts as NaN.
 */
export function ofNumber(use: (value: Expr) => Expr): Builtin {
  const lower = (value: Expr): Expr => {
    if (!mayBe(value.kinds, kinds.nonfinite | kinds.undef)) return b.bind(value, "n", use);
    const kept = (value.kinds & kinds.nonfinite) | (mayBe(value.kinds, kinds.undef) ? kinds.nan : 0);
    return b.bind(value, "n", (n) =>
      b.widen(narrowed(b.cond(isFiniteNumber(n), use(b.narrow(n, kinds.number)), none)), kept),
    );
  };
  return {
    lower: (call) => {
      const value = call.args[0];
      const isMissing = value !== undefined && isOnly(value.kinds, kinds.number | kinds.nan | kinds.undef);
      return isMissing && mayBe(value.kinds, kinds.number) ? lower(value) : withNumber(call, 0, lower);
    },
  };
}

export function withNumber(call: BuiltinCall, position: number, use: (value: Expr) => Expr): Expr {
  const value = call.args[position];
  return value !== undefined && isOnly(value.kinds, kinds.number | kinds.nonfinite)
    ? use(value)
    : call.refuse(
        "an argument may be something else than a number",
        "Convert it first: `Number(value)`, or give the missing case a value: `value ?? 0`.",
      );
}

/** A result that null may stand in for. */
const orNone = (test: Expr, value: Expr, missing: Kinds): Expr =>
  b.sure(b.widen(narrowed(b.cond(test, value, none)), missing));
const narrowed = (value: Expr): Expr => b.narrow(value, ~kinds.null);

const whole = (use: (value: Expr) => Expr): Builtin => ofNumber((n) => (isOnly(n.kinds, kinds.integer) ? n : use(n)));

/** Functions whose last digits ECMA-262 leaves to the engine: engines differ, and JSONata has none of them. */
const approximated = [
  "acos",
  "acosh",
  "asin",
  "asinh",
  "atan",
  "atan2",
  "atanh",
  "cbrt",
  "cos",
  "cosh",
  "exp",
  "expm1",
  "hypot",
  "log",
  "log10",
  "log1p",
  "log2",
  "sin",
  "sinh",
  "tan",
  "tanh",
];
const refused = (reason: string): Builtin => ({
  lower: (call) => call.refuse(reason, 'Compute it in a step: `await step("compute", async () => …)`.'),
});

export const math: BuiltinTable = {
  ...mathPower,
  ...Object.fromEntries(
    approximated.map((name) => [
      `Math.${name}`,
      refused("JSONata does not know this function, and engines differ in its last digits"),
    ]),
  ),
  "Math.fround": refused("JSONata has no numbers of 32 bits"),
  "Math.imul": refused("JSONata has no numbers of 32 bits"),
  "Math.floor": whole((n) => b.call("floor", [n], kinds.integer)),
  "Math.ceil": whole((n) => b.call("ceil", [n], kinds.integer)),
  // Never `$round`, which rounds halves to even, nor `$floor(n + 0.5)`, which is wrong next to a half (§1.10).
  "Math.round": whole((n) =>
    b.bind(b.call("floor", [n], kinds.integer), "f", (f) =>
      b.cond(b.binary(">=", b.binary("-", n, f), b.literal(0.5)), b.binary("+", f, b.literal(1)), f),
    ),
  ),
  "Math.trunc": whole((n) =>
    b.cond(b.binary("<", n, zero), b.call("ceil", [n], kinds.integer), b.call("floor", [n], kinds.integer)),
  ),
  "Math.abs": ofNumber((n) => b.call("abs", [n], n.kinds)),
  "Math.sign": {
    lower: (call) =>
      withNumber(call, 0, (value) =>
        mayBe(value.kinds, kinds.infinite)
          ? call.refuse("the number may be infinite", "Test it first: `Number.isFinite(value)`.")
          : ofNumber((n) =>
              b.cond(b.binary(">", n, zero), b.literal(1), b.cond(b.binary("<", n, zero), b.literal(-1), zero)),
            ).lower(call),
      ),
  },
  "Math.sqrt": ofNumber((n) => orNone(b.binary(">=", n, zero), b.call("sqrt", [n], kinds.number), kinds.nan)),
  "Math.max": extreme("max"),
  "Math.min": extreme("min"),
  "Math.random": { lower: () => b.call("random", [], kinds.number) },
  "Math.clz32": ofNumber((n) =>
    b.bind(wrap32(n), "u", (u) =>
      b.cond(
        b.binary("=", u, zero),
        b.literal(32),
        b.binary(
          "-",
          b.literal(32),
          b.call("length", [b.call("formatBase", [u, b.literal(2)], kinds.string)], kinds.integer),
        ),
      ),
    ),
  ),
  "Math.PI": { lower: () => b.literal(Math.PI) },
  "Math.E": { lower: () => b.literal(Math.E) },
  "Math.LN2": { lower: () => b.literal(Math.LN2) },
  "Math.LN10": { lower: () => b.literal(Math.LN10) },
  "Math.LOG2E": { lower: () => b.literal(Math.LOG2E) },
  "Math.LOG10E": { lower: () => b.literal(Math.LOG10E) },
  "Math.SQRT2": { lower: () => b.literal(Math.SQRT2) },
  "Math.SQRT1_2": { lower: () => b.literal(Math.SQRT1_2) },
};

/** The number modulo 2^32, as bit operations see it. */
function wrap32(value: Expr): Expr {
  const size = b.literal(4294967296);
  const whole = b.cond(
    b.binary("<", value, zero),
    b.call("ceil", [value], kinds.integer),
    b.call("floor", [value], kinds.integer),
  );
  return b.binary("%", b.binary("+", b.binary("%", whole, size), size), size);
}

/** `Math.max`, `Math.min`. Of nothing they are infinite; one NaN makes NaN. */
function extreme(fn: "max" | "min"): Builtin {
  const ofList = (list: Expr): Expr => b.call(fn, [list], kinds.number);
  return {
    lower: (call) => {
      if (call.args.length === 0) return b.widen(b.narrow(none, ~kinds.null), kinds.infinite);
      if (call.args.some((one) => !isOnly(one.kinds, kinds.number | kinds.nan | kinds.undef))) {
        return call.refuse(
          "an argument may be something else than a finite number",
          "Convert it first, or give the missing case a value: `value ?? 0`.",
        );
      }
      const [only, second] = call.args;
      if (only !== undefined && second === undefined && !mayBe(only.kinds, kinds.undef)) return only;
      const of = call.args.reduce((all, one) => all | one.kinds, kinds.never as Kinds) & ~kinds.undef;
      return b.bindAll(
        call.args,
        call.args.map(() => "n"),
        (values) => {
          const known = values.filter((one) => mayBe(one.kinds, kinds.nan | kinds.undef)).map(isFiniteNumber);
          const found = b.narrow(ofList(b.array(values.map((value) => ({ mode: "element", value })))), of);
          return known.length === 0 ? found : b.widen(b.cond(known.reduce(b.and), found, none), nanOf(values));
        },
      );
    },
    lowerSpread: (list, call) =>
      isOnly(call.element, kinds.number)
        ? b.bind(list, "list", (values) =>
            list.kind === "array" && list.items.some((item) => item.mode === "element")
              ? ofList(values)
              : orNone(b.binary(">", b.call("count", [values], kinds.integer), zero), ofList(values), kinds.infinite),
          )
        : call.refuse("an argument may be something else than a number", "Filter the values first."),
  };
}
