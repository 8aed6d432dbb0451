import type { ts } from "#typescript";
import type { Cx } from "../cx.js";
import { lowerCondition } from "../expressions/condition.js";
import { shorten } from "../expressions/operands.js";
import { lowerStatement } from "./index.js";
import { lowerLoop } from "./loop.js";

/** `do body while (test)` */
export function lowerDo(node: ts.DoStatement, cx: Cx): void {
  lowerLoop(
    {
      node,
      name: `while ${shorten(node.expression.getText(), 66)}`,
      testLast: () => lowerCondition(node.expression, cx),
      round: () => lowerStatement(node.statement, cx),
    },
    cx,
  );
}
