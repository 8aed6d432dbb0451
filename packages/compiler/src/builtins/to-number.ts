import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, kinds, mayBe } from "../ir/kinds.js";

/** Whether a value of number kinds is a number: null stands for NaN and Infinity. */
export const isFiniteNumber = (value: Expr): Expr =>
  mayBe(value.kinds, kinds.nonfinite | kinds.nullish) ? b.binary("!=", value, b.literal(null)) : b.literal(true);

/**
 * `Number(value)`; null, marked as NaN, for what is no number and for the text of an infinite one. Undefined where null may mean
 * either a missing number or null itself.
 */
export function toNumber(value: Expr): Expr | undefined {
  const of = value.kinds;
  if (isOnly(of, kinds.number | kinds.nonfinite)) return value;
  if (mayBe(of, kinds.nonfinite)) return undefined;
  if (value.kind === "literal") return constant(Number(value.value));
  if (value.kind === "nothing") return constant(Number.NaN);
  if (isOnly(of, kinds.boolean)) return b.sure(b.call("number", [value], kinds.integer));
  if (isOnly(of, kinds.string)) return b.prelude("readNumber", [value], kinds.number | kinds.nan);
  if (isOnly(of, kinds.number | kinds.null)) return b.bind(value, "n", (n) => b.coalesce(n, b.literal(0)));
  if (isOnly(of, kinds.number | kinds.undef)) {
    return b.bind(value, "n", (n) => mark(b.cond(b.exists(n), b.narrow(n, kinds.number), b.literal(null))));
  }
  return b.prelude("toNumber", [value], kinds.number | kinds.nan);
}

/** Null as NaN. */
const mark = (value: Expr): Expr => b.widen(b.narrow(value, ~kinds.null), kinds.nan);

const constant = (value: number): Expr => {
  if (Number.isFinite(value)) return b.literal(value);
  const missing = b.narrow(b.literal(null), ~kinds.null);
  return b.widen(missing, Number.isNaN(value) ? kinds.nan : kinds.infinite);
};
