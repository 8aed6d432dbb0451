import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isPromise, lowerPromise } from "../calls/promise.js";
import { toJson } from "../calls/step.js";
import type { Control, Controls } from "../control.js";
import type { Cx } from "../cx.js";
import { finite, keep } from "../expressions/operands.js";
import { skipOuter } from "../skip-outer.js";
import { lowerBlock } from "./index.js";

/** `return value;` */
export function lowerReturn(node: ts.ReturnStatement, cx: Cx): void {
  const { expression } = node;
  const value = expression === undefined ? b.nothing : lowerReturned(expression, cx);
  leaveReturn(value, node, cx);
}

/** A promise may be returned as it is, but in a `try`, where JavaScript would leave before it fails. */
function lowerReturned(expression: ts.Expression, cx: Cx): Expr {
  const inner = skipOuter(expression);
  const isReturnedPromise = !ts.isAwaitExpression(inner) && isPromise(cx.checker.getTypeAtLocation(expression), cx);
  if (isReturnedPromise && isInTry(expression)) return cx.report(lowering.returnInTry(cx.origin(expression), {}));
  return lowerPromise(expression, cx);
}

function isInTry(node: ts.Node): boolean {
  for (let at = node; at.parent && !ts.isFunctionLike(at.parent); at = at.parent) {
    const { parent } = at;
    if (ts.isTryStatement(parent) && (parent.tryBlock === at || (parent.finallyBlock && parent.catchClause === at)))
      return true;
  }
  return false;
}

/** Leaves the function with a value: through each `finally` around, then to its end. */
export function leaveReturn(returned: Expr, node: ts.Node, cx: Cx): void {
  const flow = cx.requireFlow();
  const isAnswer = flow.isBranch && !isInlined(flow.controls);
  const value = isAnswer ? finite(returned, returnedBy(node), cx) : returned;
  const hasFinally = someControl(flow.controls, (one) => one.kind === "finally");
  const mustCatch = value.fails && flow.handlers.length > 0;
  const held = hasFinally ? keep(value, node, cx) : mustCatch ? cx.capture(value, "returned", node) : value;
  unwind(
    cx,
    (control) => control.kind === "inlined",
    (control) => {
      if (control?.kind === "inlined") control.ways.push({ end: flow.suspend(), value: held });
      else flow.leave({ kind: "return", value: toJson(held), origin: cx.origin(node) });
    },
  );
}

/** Whether the function is written in place of its call: its value stays in the workflow. */
function isInlined(controls: Controls | undefined): boolean {
  for (let at = controls; at !== undefined; at = at.rest) if (at.head.kind === "inlined") return true;
  return false;
}

const returnedBy = (node: ts.Node): ts.Node => (ts.isReturnStatement(node) && node.expression ? node.expression : node);

function someControl(controls: Controls | undefined, test: (control: Control) => boolean): boolean {
  for (let at = controls; at !== undefined && at.head.kind !== "inlined"; at = at.rest) if (test(at.head)) return true;
  return false;
}

/**
 * Goes out through the controls up to the first that `isTarget` takes (or out of the region), running each `finally` on the way in the
 * controls and handlers that hold outside its `try`; then `arrive`, unless a `finally` left on its own.
 */
export function unwind(
  cx: Cx,
  isTarget: (control: Control) => boolean,
  arrive: (control: Control | undefined) => void,
): void {
  const flow = cx.requireFlow();
  const { handlers, controls } = flow;
  let at = controls;
  while (at !== undefined && !isTarget(at.head) && flow.isReachable) {
    if (at.head.kind === "finally") {
      flow.handlers = at.head.handlers;
      flow.controls = at.rest;
      // Its states belong to the handlers outside: under those of its own `try` a failing clean-up would run once more.
      const outside = flow.open();
      flow.goto(outside.id, cx.origin(at.head.block));
      flow.enter(outside);
      lowerBlock(at.head.block, cx);
    }
    at = at.rest;
  }
  if (flow.isReachable) arrive(at?.head);
  flow.handlers = handlers;
  flow.controls = controls;
}
