import { ts } from "#typescript";
import type { Cx } from "../cx.js";
import { lowerStatement } from "./index.js";

/** `name: statement`; of a loop, the loop itself knows its label. */
export function lowerLabeled(node: ts.LabeledStatement, cx: Cx): void {
  if (ts.isIterationStatement(node.statement, false)) {
    lowerStatement(node.statement, cx);
    return;
  }
  const flow = cx.requireFlow();
  const after = flow.open();
  const { controls } = flow;
  const head = {
    kind: "jump",
    label: node.label.text,
    breakTo: after.id,
    continueTo: undefined,
    isBreakable: false,
  } as const;
  flow.controls = { head, rest: controls };
  lowerStatement(node.statement, cx);
  flow.controls = controls;
  flow.goto(after.id, cx.origin(node));
  flow.enter(after);
}
