import type { ts } from "#typescript";
import type { Cx } from "../cx.js";
import { lowerCondition } from "../expressions/condition.js";
import { shorten } from "../expressions/operands.js";
import { lowerStatement } from "./index.js";
import { testable } from "./testable.js";

/** `if` whose branches need states. */
export function lowerIf(node: ts.IfStatement, cx: Cx): void {
  const flow = cx.requireFlow();
  const origin = cx.origin(node);
  const test = testable(lowerCondition(node.expression, cx), node.expression, cx);
  const [then, after] = [flow.open(), flow.open()];
  const otherwise = node.elseStatement ? flow.open() : after;
  flow.leave({
    kind: "branch",
    name: `if ${shorten(node.expression.getText(), 70)}`,
    arms: [{ when: test, target: then.id }],
    otherwise: otherwise.id,
    origin,
  });
  flow.enter(then);
  cx.scoped(cx.bindings, () => lowerStatement(node.thenStatement, cx));
  flow.goto(after.id, origin);
  const { elseStatement } = node;
  if (elseStatement) {
    flow.enter(otherwise);
    cx.scoped(cx.bindings, () => lowerStatement(elseStatement, cx));
    flow.goto(after.id, origin);
  }
  flow.enter(after);
}
