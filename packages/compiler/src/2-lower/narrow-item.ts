import { ts } from "#typescript";
import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { kinds, mayBe } from "../ir/kinds.js";
import { builtinIdOf } from "./calls/builtin-id.js";
import type { Cx } from "./cx.js";
import { elementKindsOf } from "./kinds-of-type.js";
import { isLongerThan } from "./list-length.js";
import { hidesUndefined } from "./missing-item.js";
import { numberOf } from "./read-test.js";

/** What a method takes from a list that is known to have items: `Math.max(...list)` is finite, `list.pop()` is there. */
export function narrowItem(value: Expr, node: ts.Expression, cx: Cx): Expr {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return value;
  const { name, expression: list } = node.expression;
  const id = builtinIdOf(name, cx) ?? "";
  if (id === "Math.max" || id === "Math.min") return narrowExtreme(value, node, cx);
  const count = mayBe(value.kinds, kinds.undef) ? takenBy(id, node.arguments) : undefined;
  if (count === undefined) return value;
  const element = elementKindsOf(cx.checker.getTypeAtLocation(list), cx.checker);
  const isThere = !hidesUndefined(element) && isLongerThan(list, count, node, cx);
  return isThere ? b.narrow(value, ~kinds.undef) : value;
}

/** How many items more a list must have than none, for the method to find one. */
function takenBy(id: string, args: readonly ts.Expression[]): number | undefined {
  if (id === "Array.pop" || id === "Array.shift") return 0;
  const index = id === "Array.at" && args[0] ? numberOf(args[0]) : undefined;
  return index === undefined || !Number.isInteger(index) ? undefined : index < 0 ? -index - 1 : index;
}

function narrowExtreme(value: Expr, call: ts.CallExpression, cx: Cx): Expr {
  if (!mayBe(value.kinds, kinds.infinite)) return value;
  const hasItem = call.arguments.some((one) => ts.isSpreadElement(one) && isLongerThan(one.expression, 0, call, cx));
  return hasItem ? b.narrow(value, ~kinds.infinite) : value;
}
