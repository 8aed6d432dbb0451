import type { ts } from "#typescript";
import { power as powerOf } from "../../builtins/math-power.js";
import { toText } from "../../builtins/to-text.js";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { BinaryOp, Expr } from "../../ir/expr.js";
import { isOnly, kinds, mayBe } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { isKnownNonZero } from "../facts.js";
import { shorten } from "./operands.js";

/** `a - b`, `a * b`, `a / b`, `a % b` of numbers. */
export function arithmetic(
  op: BinaryOp,
  left: Expr,
  right: Expr,
  node: ts.Expression,
  cx: Cx,
  divisor?: ts.Expression,
): Expr {
  if (left.kind === "invalid" || right.kind === "invalid") return b.invalid;
  if (!areNumbers([left, right])) return refuseOperands([left, right], node, cx);
  if (op !== "/" && op !== "%") return b.binary(op, left, right);
  if (right.kind === "literal" && right.value !== 0) return b.binary(op, left, right);
  if (divisor !== undefined && isKnownNonZero(divisor, cx)) return b.binary(op, left, right);
  return b.bindAll([left, right], ["n", "d"], ([n = left, d = right]) =>
    b.widen(
      b.narrow(b.cond(b.binary("!=", d, b.literal(0)), b.binary(op, n, d), b.literal(null)), ~kinds.null),
      op === "%" ? kinds.nan : kinds.nonfinite,
    ),
  );
}

/** `a + b`: a sum of numbers, the text of both when one is text. */
export function add(left: Expr, right: Expr, node: ts.Expression, cx: Cx): Expr {
  if (left.kind === "invalid" || right.kind === "invalid") return b.invalid;
  if (areNumbers([left, right])) return b.binary("+", left, right);
  if (isOnly(left.kinds, kinds.string) || isOnly(right.kinds, kinds.string)) {
    return b.concat([toText(left), toText(right)]);
  }
  if (isOnly(left.kinds | right.kinds, kinds.number | kinds.string)) {
    return b.bindAll([left, right], ["l", "r"], ([l = left, r = right]) =>
      b.cond(
        b.or(b.isOfKind(l, kinds.string), b.isOfKind(r, kinds.string)),
        b.concat([toText(l), toText(r)]),
        b.binary("+", l, r),
      ),
    );
  }
  return refuseOperands([left, right], node, cx);
}

/** `a ** b` */
export function power(left: Expr, right: Expr, node: ts.Expression, cx: Cx): Expr {
  if (left.kind === "invalid" || right.kind === "invalid") return b.invalid;
  return areNumbers([left, right]) ? powerOf(left, right) : refuseOperands([left, right], node, cx);
}

export const areNumbers = (values: readonly Expr[]): boolean => values.every((one) => isOnly(one.kinds, kinds.number));

export function refuseOperands(values: readonly Expr[], node: ts.Expression, cx: Cx): Expr {
  const lacking = values.some((one) => mayBe(one.kinds, kinds.nullish));
  return cx.report(
    lowering.noExactForm(cx.origin(node), {
      what: `\`${shorten(node.getText())}\``,
      reason: lacking
        ? "an operand may be undefined or null at run time (an index access may be, whatever its type says)"
        : "an operand may be something else than a number",
      instead: lacking
        ? "Give the missing case a value: `(value ?? 0)`."
        : 'Convert it first, or test its type: `typeof value === "number"`.',
    }),
  );
}
