import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { BinaryOp, Expr } from "../../ir/expr.js";
import { isOnly, type Kinds, kinds, mayBe } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { skipOuter } from "../skip-outer.js";
import { refuseOperands } from "./arithmetic.js";
import { lowerExpression } from "./index.js";
import { lowerOperands, notInfinite } from "./operands.js";

/** `<`, `<=`, `>`, `>=` of two numbers or two texts; with undefined the answer is false, in JSONata nothing (§1.6). */
export function compare(op: BinaryOp, left: Expr, right: Expr, node: ts.Expression, cx: Cx): Expr {
  if (left.kind === "invalid" || right.kind === "invalid") return b.invalid;
  const both = left.kinds | right.kinds;
  if (mayBe(both, kinds.nan)) return compareNumbers(op, left, right, node, cx);
  const isNumbers = isOnly(both, kinds.number | kinds.undef);
  const isTexts = isOnly(left.kinds, kinds.string) && isOnly(right.kinds, kinds.string);
  if (!isNumbers && !isTexts) return refuseOperands([left, right], node, cx);
  const test = b.binary(op, left, right);
  return mayBe(both, kinds.undef) ? b.binary("=", test, b.literal(true)) : test;
}

/** A comparison with NaN, which null stands for, is false. */
function compareNumbers(op: BinaryOp, left: Expr, right: Expr, node: ts.Expression, cx: Cx): Expr {
  return b.bindAll([left, right], ["l", "r"], ([l = left, r = right]) => {
    const numbers = [l, r]
      .filter((one) => mayBe(one.kinds, kinds.nan))
      .map((one) => b.binary("!=", one, b.literal(null)));
    return b.and(numbers.reduce(b.and), compare(op, b.narrow(l, ~kinds.nan), b.narrow(r, ~kinds.nan), node, cx));
  });
}

const typeofKinds: Readonly<Record<string, Kinds>> = {
  string: kinds.string,
  number: kinds.number,
  boolean: kinds.boolean,
  undefined: kinds.undef,
  object: kinds.object | kinds.array | kinds.null,
  function: kinds.fn,
};

/** `===`, `==` (its negation is the caller's). */
export function lowerEquality(node: ts.BinaryExpression, cx: Cx): Expr {
  const ofType = typeTest(node, cx);
  if (ofType) return ofType;
  const isLoose = [ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken].includes(
    node.operatorToken.kind,
  );
  const [left = b.invalid, right = b.invalid] = lowerOperands([node.left, node.right], cx);
  if (left.kind === "invalid" || right.kind === "invalid") return b.invalid;
  if (isLoose) {
    if (isOnly(right.kinds, kinds.nullish)) return b.not(b.isPresent(left));
    if (isOnly(left.kinds, kinds.nullish)) return b.not(b.isPresent(right));
    if (!isLikeStrict(left.kinds, right.kinds)) {
      return cx.report(
        lowering.unsupportedSyntax(cx.origin(node), {
          syntax: "`==` between different types",
          instead: "Use `===`, or `== null` to test for null and undefined.",
        }),
      );
    }
  }
  const objects = kinds.array | kinds.object;
  if (mayBe(left.kinds, objects) && mayBe(right.kinds, objects)) {
    return cx.report(lowering.identity(cx.origin(node), { operator: node.operatorToken.getText() }));
  }
  return equal(notInfinite(left, node.left, cx), notInfinite(right, node.right, cx));
}

/** NaN equals nothing; null, which stands for it, would equal itself. */
function equal(left: Expr, right: Expr): Expr {
  const isAmbiguous = mayBe(left.kinds, kinds.nan) && mayBe(right.kinds, kinds.nan | kinds.null);
  if (!isAmbiguous && !(mayBe(right.kinds, kinds.nan) && mayBe(left.kinds, kinds.null))) return b.equals(left, right);
  const number = mayBe(left.kinds, kinds.nan) ? left : right;
  return b.bindAll([left, right], ["l", "r"], ([l = left, r = right]) =>
    b.and(b.binary("!=", number === left ? l : r, b.literal(null)), b.equals(l, r)),
  );
}

/** Whether `==` means `===`: both are of one primitive kind, and not both may be null or undefined, which equal each other loosely. */
function isLikeStrict(left: Kinds, right: Kinds): boolean {
  if (mayBe(left, kinds.nullish) && mayBe(right, kinds.nullish)) return false;
  const both = (left | right) & ~kinds.nullish;
  return [kinds.string, kinds.boolean, kinds.number].some((one) => isOnly(both, one));
}

/** `typeof x === "string"` asks for the kind directly. */
function typeTest(node: ts.BinaryExpression, cx: Cx): Expr | undefined {
  const [left, right] = [skipOuter(node.left), skipOuter(node.right)];
  const [typeOf, text] = ts.isTypeOfExpression(left) ? [left, right] : [right, left];
  if (!ts.isTypeOfExpression(typeOf) || !ts.isStringLiteralLike(text)) return undefined;
  const value = lowerExpression(typeOf.expression, cx);
  if (value.kind === "invalid") return value;
  return b.bind(value, "v", (v) => b.isOfKind(v, typeofKinds[text.text] ?? kinds.never));
}
