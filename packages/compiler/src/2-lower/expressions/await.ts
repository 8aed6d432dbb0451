import type { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { lowerPromise } from "../calls/promise.js";
import type { Cx } from "../cx.js";

/** `await a` */
export function lowerAwait(node: ts.AwaitExpression, cx: Cx): Expr {
  if (cx.flow !== undefined) return lowerPromise(node.expression, cx);
  return cx.report(lowering.effectInPureCode(cx.origin(node), { what: "`await`" })) && b.invalid;
}
