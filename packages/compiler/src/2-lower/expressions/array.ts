import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { ArrayItem, Expr } from "../../ir/expr.js";
import { kinds, mayBe } from "../../ir/kinds.js";
import { isAtBoundary } from "../boundary.js";
import { nullForNonFinite } from "../calls/step.js";
import type { Cx } from "../cx.js";
import { lowerIterable } from "../iterable.js";
import { lowerExpression } from "./index.js";
import { finite, lowerInOrder } from "./operands.js";

/** `[a, ...b]` */
export function lowerArray(node: ts.ArrayLiteralExpression, cx: Cx): Expr {
  const values = lowerInOrder(node.elements, cx, (element) =>
    ts.isSpreadElement(element) ? lowerIterable(element.expression, cx) : lowerExpression(element, cx),
  );
  return b.array(values.map((value, index) => itemOf(value, node.elements[index], cx)));
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
  return isAtBoundary(node, cx) ? nullForNonFinite(held) : finite(held, node, cx);
}
