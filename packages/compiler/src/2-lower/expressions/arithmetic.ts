import type { ts } from "#typescript";
import { nanOf } from "../../builtins/invalid-date.js";
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
  const isSafe = divisor !== undefined && isKnownNonZero(divisor, cx);
  const numbers = calculate([left, right], ([l = left, r = right]) => ofNumbers(op, l, r, isSafe));
  return numbers ?? refuseOperands([left, right], node, cx);
}

function ofNumbers(op: BinaryOp, left: Expr, right: Expr, isSafe: boolean): Expr {
  const isDivision = op === "/" || op === "%";
  if (!isDivision || isSafe || (right.kind === "literal" && right.value !== 0)) return b.binary(op, left, right);
  return b.bindAll([left, right], ["n", "d"], ([n = left, d = right]) =>
    b.widen(
      b.narrow(b.cond(b.binary("!=", d, b.literal(0)), b.binary(op, n, d), b.literal(null)), ~kinds.null),
      op === "%" ? kinds.nan : kinds.nonfinite,
    ),
  );
}

/**
 * A calculation with numbers, some of which may be NaN, or missing whatever their types say (an index access, `find`): its result is NaN then,
 * which null stands for. Undefined where an operand may be something else.
 */
export function calculate(values: readonly Expr[], make: (numbers: readonly Expr[]) => Expr): Expr | undefined {
  if (!values.every(isNumberOrNone)) return undefined;
  if (!values.some(isLacking)) return make(values);
  return b.bindAll(values, ["l", "r"], (held) => {
    const made = make(held.map((one) => b.narrow(one, kinds.number)));
    const test = held.filter(isLacking).map((one) => b.binary("!=", one, b.literal(null)));
    return b.widen(b.narrow(b.cond(test.reduce(b.and), made, b.literal(null)), ~kinds.null), nanOf(held) | made.kinds);
  });
}

const isNumberOrNone = ({ kinds: of }: Expr): boolean =>
  isOnly(of, kinds.number | kinds.nan | kinds.undef) && mayBe(of, kinds.number | kinds.nan);

const isLacking = (one: Expr): boolean => mayBe(one.kinds, kinds.nan | kinds.undef);

/** `a + b`: a sum of numbers, the text of both when one is text. */
export function add(left: Expr, right: Expr, node: ts.Expression, cx: Cx): Expr {
  if (left.kind === "invalid" || right.kind === "invalid") return b.invalid;
  const sum = calculate([left, right], ([l = left, r = right]) => b.binary("+", l, r));
  if (sum !== undefined) return sum;
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
  // Anything to the power of 0 is 1, even NaN.
  if (right.kind === "literal" && right.value === 0 && isNumberOrNone(left)) return b.literal(1);
  const isExact = !isLacking(left) || right.kind === "literal";
  const result = isExact ? calculate([left, right], ([l = left, r = right]) => powerOf(l, r)) : undefined;
  return result ?? refuseOperands([left, right], node, cx);
}

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
