import type { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
import { hasEffects } from "../effects.js";
import { branchValue } from "./branch-value.js";
import { lowerCondition } from "./condition.js";
import { lowerExpression } from "./index.js";

/** `test ? a : b`; of promises, `lowerArm` awaits the one that is chosen. */
export function lowerConditional(node: ts.ConditionalExpression, cx: Cx, lowerArm = lowerExpression): Expr {
  const test = lowerCondition(node.condition, cx);
  const then = (): Expr => lowerArm(node.whenTrue, cx);
  const otherwise = (): Expr => lowerArm(node.whenFalse, cx);
  if (hasEffects(node.whenTrue, cx) || hasEffects(node.whenFalse, cx)) {
    return branchValue(node, test, then, otherwise, cx);
  }
  return b.cond(test, then(), otherwise());
}
