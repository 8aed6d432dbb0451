import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, type Kinds, kinds, mayBe } from "../ir/kinds.js";

/** A number of a date where NaN has no form: that of an invalid date raises, and does not go on unseen. Other values stay what they are. */
export function orInvalidDate(value: Expr): Expr {
  const missing = value.kinds & kinds.nonfinite;
  if (!mayBe(missing, kinds.invalidDate) || !isOnly(missing, kinds.invalidDate)) return value;
  return b.bind(value, "n", (n) =>
    b.cond(b.binary("!=", n, b.literal(null)), b.narrow(n, ~kinds.nonfinite), b.raise("RangeError: Invalid Date")),
  );
}

/** What NaN a calculation makes of that in its operands; what is missing counts as NaN. */
export const nanOf = (values: readonly Expr[]): Kinds =>
  values.reduce<Kinds>(
    (all, one) => all | (mayBe(one.kinds, kinds.undef) ? kinds.nan : one.kinds & kinds.nan),
    kinds.never,
  );
