import type { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { type Kinds, kinds, mayBe } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { branchPure } from "../pure/branch.js";
import type { OpenBlock } from "../region-builder.js";
import { keep, shorten } from "./operands.js";

/** One way to a value, lowered up to where the value is stored. */
export interface Way {
  readonly end: OpenBlock | undefined;
  readonly value: Expr;
}

/** The value as it is now, to be asked before a way is taken and to be used after it. */
export const hold = (value: Expr, node: ts.Node, cx: Cx): Expr =>
  cx.flow === undefined ? (cx.pure?.name(value, "held") ?? value) : keep(value, node, cx);

/** A value that one of two ways makes, of which one is more than a value: in the flow, each has states of its own. */
export function branchValue(node: ts.Expression, test: Expr, then: () => Expr, otherwise: () => Expr, cx: Cx): Expr {
  const { flow } = cx;
  if (flow === undefined) return branchPure(node, test, then, otherwise, cx);
  const [yes, no] = [flow.open(), flow.open()];
  flow.leave({
    kind: "branch",
    name: `if ${shorten(node.getText(), 70)}`,
    arms: [{ when: test, target: yes.id }],
    otherwise: no.id,
    origin: cx.origin(node),
  });
  return joinWays([lowerWay(yes, then, cx), lowerWay(no, otherwise, cx)], "value", node, cx);
}

export function lowerWay(block: OpenBlock, lower: () => Expr, cx: Cx): Way {
  const flow = cx.requireFlow();
  flow.enter(block);
  const value = lower();
  return { end: flow.suspend(), value };
}

/** Brings the ways together: each stores its value in one variable, whose kinds are known only now. */
export function joinWays(ways: readonly Way[], name: string, node: ts.Node, cx: Cx): Expr {
  const flow = cx.requireFlow();
  const open = ways.filter((way) => way.end !== undefined);
  const of = open.reduce<Kinds>((all, way) => all | way.value.kinds, kinds.never);
  const after = flow.open();
  if (open.length === 0) return b.nothing;
  if (open.every((way) => way.value.kind === "nothing")) {
    for (const { end } of open) if (end) leaveTo(end, after, node, cx);
    flow.enter(after);
    return b.nothing;
  }
  const boxed = mayBe(of, kinds.undef);
  const id = cx.newVariable(name, of, true);
  for (const { end, value } of open) {
    if (end === undefined) continue;
    flow.enter(end);
    cx.assign(id, value, boxed, node);
    flow.goto(after.id, cx.origin(node));
  }
  flow.enter(after);
  return cx.readVariable(id, of, boxed);
}

function leaveTo(end: OpenBlock, after: OpenBlock, node: ts.Node, cx: Cx): void {
  const flow = cx.requireFlow();
  flow.enter(end);
  flow.goto(after.id, cx.origin(node));
}
