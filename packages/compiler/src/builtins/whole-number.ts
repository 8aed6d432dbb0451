import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, kinds } from "../ir/kinds.js";

/** `Math.trunc(n)`: what a position or a count means when it is no whole number. */
export function toInteger(value: Expr): Expr {
  if (isOnly(value.kinds, kinds.integer)) return value;
  if (value.kind === "literal") return b.literal(Math.trunc(Number(value.value)));
  return b.bind(value, "n", (n) =>
    b.cond(b.binary("<", n, b.literal(0)), b.call("ceil", [n], kinds.integer), b.call("floor", [n], kinds.integer)),
  );
}

/** The value of a whole number known now. */
export const wholeLiteral = (value: Expr | undefined): number | undefined =>
  value?.kind === "literal" && typeof value.value === "number" && Number.isInteger(value.value)
    ? value.value
    : undefined;

/** Sums and differences with what is known now folded in. */
export function add(left: Expr, right: Expr): Expr {
  const [l, r] = [wholeLiteral(left), wholeLiteral(right)];
  if (l !== undefined && r !== undefined) return b.literal(l + r);
  if (r === 0) return left;
  if (l === 0) return right;
  return r !== undefined && r < 0 ? b.binary("-", left, b.literal(-r)) : b.binary("+", left, right);
}

export function subtract(left: Expr, right: Expr): Expr {
  const r = wholeLiteral(right);
  return r === undefined ? b.binary("-", left, right) : add(left, b.literal(-r));
}

/** The greater of a whole number and zero. */
export function atLeastZero(value: Expr): Expr {
  const known = wholeLiteral(value);
  if (known !== undefined) return b.literal(Math.max(known, 0));
  return b.call("max", [b.array([value, b.literal(0)].map((one) => ({ mode: "element", value: one })))], kinds.integer);
}
