import type { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
import { hasEffects } from "../effects.js";
import { branchValue } from "./branch-value.js";
import { lowerCondition } from "./condition.js";
import { lowerExpression } from "./index.js";

/** `test ? a : b` */
export function lowerConditional(node: ts.ConditionalExpression, cx: Cx): Expr {
  const test = lowerCondition(node.condition, cx);
  const then = (): Expr => lowerExpression(node.whenTrue, cx);
  const otherwise = (): Expr => lowerExpression(node.whenFalse, cx);
  if (cx.flow !== undefined && (hasEffects(node.whenTrue, cx) || hasEffects(node.whenFalse, cx))) {
    return branchValue(node, test, then, otherwise, cx);
  }
  return b.cond(test, then(), otherwise());
}
