import { ts } from "#typescript";
import type { FunctionNode } from "./bindings.js";
import { resolveFunction } from "./calls/resolve-function.js";
import type { Cx } from "./cx.js";
import { type Change, isHarmlessUse } from "./harmless-use.js";

/** Whether a function of the program only reads what it is given at a place: it neither answers nor stores it. */
export function isOnlyRead(call: ts.CallExpression, use: ts.Node, change: Change, cx: Cx): boolean {
  const fn = resolveFunction(call.expression, cx);
  const index = ts.isExpression(use) ? call.arguments.indexOf(use) : -1;
  const parameter = fn?.parameters[index];
  if (fn?.body === undefined || parameter === undefined || parameter.dotDotDotToken || asked.has(fn)) return false;
  // Taking a value apart hands out its parts.
  if (!ts.isIdentifier(parameter.name)) return change.level === 0;
  asked.add(fn);
  try {
    return usesOf(parameter.name, fn, cx).every((one) => isHarmlessUse(one, { ...change, name: one.text }, cx));
  } finally {
    asked.delete(fn);
  }
}
const asked = new Set<FunctionNode>();

function usesOf(parameter: ts.Identifier, fn: FunctionNode, cx: Cx): ts.Identifier[] {
  const symbol = cx.symbolOf(parameter);
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node !== parameter && node.text === parameter.text && cx.symbolOf(node) === symbol)
      found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(fn);
  return found;
}
