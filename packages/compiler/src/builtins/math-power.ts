import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, kinds } from "../ir/kinds.js";
import type { BuiltinTable } from "./builtin.js";

/**
 * `base ** exponent` of two numbers. `$power` raises where the result is not finite: then null stands for it. A small whole exponent is
 * taken to stay in range, as a product is; but for the square a product is not the same number.
 */
export function power(base: Expr, exponent: Expr): Expr {
  if (base.kind === "literal" && exponent.kind === "literal")
    return constant(Number(base.value) ** Number(exponent.value));
  if (exponent.kind === "literal" && exponent.value === 2) return b.bind(base, "n", (n) => b.binary("*", n, n));
  const isSmall =
    exponent.kind === "literal" &&
    Number.isInteger(exponent.value) &&
    Number(exponent.value) >= 0 &&
    Number(exponent.value) <= 16;
  if (isSmall)
    return b.sure(b.call("power", [base, exponent], isOnly(base.kinds, kinds.integer) ? kinds.integer : kinds.number));
  if (isBounded(base, exponent)) return b.sure(b.call("power", [base, exponent], kinds.number));
  return b.prelude("finitePower", [base, exponent], kinds.number | kinds.nonfinite);
}

/** Whether the exponent has an upper bound that keeps the result in range: `10 ** Math.min(digits, 20)`. */
function isBounded(base: Expr, exponent: Expr): boolean {
  const list = exponent.kind === "call" && exponent.fn === "min" ? exponent.args[0] : undefined;
  if (base.kind !== "literal" || Number(base.value) < 1 || list?.kind !== "array") return false;
  return list.items.some(
    ({ value }) => value.kind === "literal" && Number.isFinite(Number(base.value) ** Number(value.value)),
  );
}

const constant = (value: number): Expr =>
  Number.isFinite(value) ? b.literal(value) : b.widen(b.literal(null), kinds.nonfinite);

export const mathPower: BuiltinTable = {
  "Math.pow": {
    lower: (call) => {
      const [base = b.nothing, exponent = b.nothing] = call.args;
      return isOnly(base.kinds | exponent.kinds, kinds.number)
        ? power(base, exponent)
        : call.refuse(
            "an argument may be something else than a finite number",
            "Convert it first, or test it: `Number.isFinite(value)`.",
          );
    },
  },
};
