import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Control } from "../control.js";
import type { Cx } from "../cx.js";
import { testable } from "./testable.js";

/** A loop whose rounds need states. */
export interface FlowLoop {
  readonly node: ts.Node;
  /** The name of the Choice that tests it. */
  readonly name: string;
  /** Before each round; absent: true. */
  readonly test?: () => Expr;
  readonly round: () => void;
  /** After each round and each `continue`. */
  readonly step?: () => void;
  /** After each round, in place of `test`. */
  readonly testLast?: () => Expr;
}

export function lowerLoop(loop: FlowLoop, cx: Cx): void {
  const flow = cx.requireFlow();
  const origin = cx.origin(loop.node);
  const [head, body, next, after] = [flow.open(), flow.open(), flow.open(), flow.open()];
  const branch = (test: Expr, target: typeof head): void =>
    flow.leave({
      kind: "branch",
      name: loop.name,
      arms: [{ when: testable(test, loop.node, cx), target: target.id }],
      otherwise: after.id,
      origin,
    });
  flow.goto(head.id, origin);
  flow.enter(head);
  if (loop.test) branch(loop.test(), body);
  else flow.goto(body.id, origin);
  flow.enter(body);
  const { controls } = flow;
  const jump: Control = {
    kind: "jump",
    label: labelOf(loop.node),
    breakTo: after.id,
    continueTo: next.id,
    isBreakable: true,
  };
  flow.controls = { head: jump, rest: controls };
  cx.scoped(cx.bindings, () => {
    loop.round();
  });
  flow.controls = controls;
  flow.goto(next.id, origin);
  flow.enter(next);
  loop.step?.();
  if (loop.testLast) branch(loop.testLast(), head);
  else flow.goto(head.id, origin);
  flow.enter(after);
}

function labelOf(node: ts.Node): string | undefined {
  return ts.isLabeledStatement(node.parent) ? node.parent.label.text : undefined;
}
