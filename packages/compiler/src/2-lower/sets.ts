import { ts } from "#typescript";
import { lowering } from "../diagnostics/codes/lower.js";
import type { Expr } from "../ir/expr.js";
import type { Cx } from "./cx.js";
import { lowerDistinct } from "./iterable.js";
import { skipOuter, withOuter } from "./skip-outer.js";

/**
 * A set of scalars is the list of its items, in the order in which they came first. It may be asked (`has`, `size`), walked, and kept in a constant;
 * as a value of its own JSON does not have it. Undefined for anything that is no `new Set(list)`, or used in another way.
 */
export function lowerSet(node: ts.NewExpression, cx: Cx): Expr | undefined {
  const { parent } = withOuter(node);
  const isConstant = ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name);
  return isConstant || isAsked(node) ? lowerDistinct(node, cx) : undefined;
}

/** Refuses a set in a constant that is used as a value of its own. */
export function checkSet(value: Expr, node: ts.Identifier, cx: Cx): Expr {
  const name = cx.checker.getTypeAtLocation(node).symbol?.name;
  if ((name !== "Set" && name !== "ReadonlySet") || isAsked(node)) return value;
  return cx.report(
    lowering.noExactForm(cx.origin(node), { what: "A Set as a value", reason: "JSON has no sets", instead: setUses }),
  );
}

export const setUses =
  "Ask or walk it: `new Set(list).has(value)`, `new Set(list).size`, `[...new Set(list)]`. One that grows is an array: `if (!seen.includes(value)) seen.push(value)`.";

function isAsked(node: ts.Expression): boolean {
  const outer = withOuter(node);
  const { parent } = outer;
  if (ts.isPropertyAccessExpression(parent)) {
    const isCalled = ts.isCallExpression(parent.parent) && parent.parent.expression === parent;
    return isCalled ? parent.name.text === "has" : parent.name.text === "size";
  }
  if (ts.isSpreadElement(parent)) return ts.isArrayLiteralExpression(parent.parent);
  if (ts.isForOfStatement(parent)) return parent.expression === outer;
  return (
    ts.isCallExpression(parent) &&
    skipOuter(parent.expression).getText() === "Array.from" &&
    parent.arguments[0] === outer
  );
}
