import { ts } from "#typescript";
import type { Cx } from "./cx.js";

const arrayMethods: ReadonlySet<string> = new Set([
  "push",
  "pop",
  "shift",
  "unshift",
  "splice",
  "reverse",
  "sort",
  "fill",
  "copyWithin",
]);

/** Whether a call changes the array it is called on. */
export function isMutatingCall(node: ts.CallExpression, cx: Cx): boolean {
  const callee = node.expression;
  if (!ts.isPropertyAccessExpression(callee) || !arrayMethods.has(callee.name.text)) return false;
  const type = cx.checker.getTypeAtLocation(callee.expression);
  return cx.checker.isArrayLikeType(cx.checker.getNonNullableType(type));
}
