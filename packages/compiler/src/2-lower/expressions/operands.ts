import type { ts } from "#typescript";
import { orInvalidDate } from "../../builtins/invalid-date.js";
import { lowering } from "../../diagnostics/codes/lower.js";
import type { Expr } from "../../ir/expr.js";
import { kinds, mayBe } from "../../ir/kinds.js";
import { variablesOf } from "../../ir/walk.js";
import type { Cx } from "../cx.js";
import { hasEffects } from "../effects.js";
import { lowerExpression } from "./index.js";
import { adviseNonFinite, answerIn } from "./non-finite-advice.js";

/**
 * Lowers operands from left to right. An operand that a later one's effect could change, or that must fail before it, is stored
 * first: JavaScript evaluates it before the effect.
 */
export function lowerOperands(nodes: readonly ts.Expression[], cx: Cx): Expr[] {
  return lowerInOrder(nodes, cx, (node) => lowerExpression(node, cx));
}

export function lowerInOrder<Node extends ts.Node>(
  nodes: readonly Node[],
  cx: Cx,
  lower: (node: Node) => Expr,
): Expr[] {
  const last = lastEffect(nodes, cx);
  return nodes.map((node, index) => {
    const value = lower(node);
    return index < last ? keep(value, node, cx) : value;
  });
}

/** The position of the last node that has an effect, or -1; in pure code nothing has. */
export function lastEffect(nodes: readonly ts.Node[], cx: Cx): number {
  if (cx.flow === undefined) return -1;
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (node && hasEffects(node, cx)) return index;
  }
  return -1;
}

/** The value as it is now, whatever comes. */
export function keep(value: Expr, node: ts.Node, cx: Cx): Expr {
  return isStable(value, cx) ? value : cx.capture(value, "value", node);
}

/** Whether a value is the same when evaluated later: nothing it reads is assigned again, and it neither fails nor draws. */
export function isStable(value: Expr, cx: Cx): boolean {
  if (value.fails || value.volatile) return false;
  return [...variablesOf(value)].every((id) => cx.vars.get(id)?.constant ?? false);
}

/** Refuses a value that JSON may not hold where its number is needed. */
export function finite(given: Expr, node: ts.Node, cx: Cx): Expr {
  const value = orInvalidDate(given);
  if (!mayBe(value.kinds, kinds.nonfinite)) return value;
  const isInfinite = mayBe(value.kinds, kinds.infinite);
  const answer = answerIn(node, cx);
  return cx.report(lowering.nonFinite(cx.origin(answer), { ...adviseNonFinite(answer, cx), isInfinite }));
}

/** The same for Infinity alone: calculations and comparisons know what NaN makes of them. */
export function notInfinite(value: Expr, node: ts.Node, cx: Cx): Expr {
  return mayBe(value.kinds, kinds.infinite) ? finite(value, node, cx) : value;
}

export function shorten(text: string, most = 60): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}
