import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { ArrayItem, Expr } from "../../ir/expr.js";
import { type Kinds, kinds, mayBe } from "../../ir/kinds.js";
import { isLeaving } from "../boundary.js";
import { nullForNonFinite } from "../calls/step.js";
import type { Cx } from "../cx.js";
import { lowerIterable } from "../iterable.js";
import { elementKindsOf } from "../kinds-of-type.js";
import { refuseBothNullish } from "../nullish-items.js";
import { lowerExpression } from "./index.js";
import { finite, lowerInOrder } from "./operands.js";

/** `[a, ...b]` */
export function lowerArray(node: ts.ArrayLiteralExpression, cx: Cx): Expr {
  const values = lowerInOrder(node.elements, cx, (element) =>
    ts.isSpreadElement(element) ? lowerIterable(element.expression, cx) : lowerExpression(element, cx),
  );
  const items = values.filter((_, index) => !isSpread(node.elements[index])).map(({ kinds: of }) => of);
  const refused = isTakenApart(node)
    ? refuseEach(node, items, cx)
    : refuseBothNullish(node, unite(items), typeOf(node, cx), cx);
  if (refused !== undefined) return refused;
  return b.array(values.map((value, index) => itemOf(value, node.elements[index], cx)));
}

const isSpread = (node: ts.Node | undefined): boolean => node !== undefined && ts.isSpreadElement(node);

const unite = (of: readonly Kinds[]): Kinds => of.reduce<Kinds>((all, one) => all | one, kinds.never);

const typeOf = (node: ts.Node, cx: Cx): Kinds => elementKindsOf(cx.checker.getTypeAtLocation(node), cx.checker);

/** Items that are taken out again by their places are told apart by their types. */
const refuseEach = (node: ts.Expression, items: readonly Kinds[], cx: Cx): Expr | undefined =>
  refuseBothNullish(
    node,
    items.find((one) => mayBe(one, kinds.undef) && mayBe(one, kinds.null)) ?? kinds.never,
    kinds.never,
    cx,
  );

/** `const [a, b] = [x, y]` */
function isTakenApart({ parent }: ts.Node): boolean {
  if (ts.isVariableDeclaration(parent)) return ts.isArrayBindingPattern(parent.name);
  return ts.isBinaryExpression(parent) && ts.isArrayLiteralExpression(parent.left);
}

function itemOf(value: Expr, element: ts.Expression | undefined, cx: Cx): ArrayItem {
  if (element === undefined || !ts.isSpreadElement(element))
    return { mode: "element", value: itemValue(value, element, cx) };
  return { mode: "spread", value };
}

/** JSON makes null of undefined in an array; of NaN too, where the array crosses a boundary. */
function itemValue(value: Expr, node: ts.Expression | undefined, cx: Cx): Expr {
  const held = b.orNull(value);
  if (node === undefined || !mayBe(held.kinds, kinds.nonfinite)) return held;
  return isLeaving(node, cx) ? nullForNonFinite(held) : finite(held, node, cx);
}
