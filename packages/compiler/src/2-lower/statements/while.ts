import type { ts } from "#typescript";
import type { Cx } from "../cx.js";
import { lowerCondition } from "../expressions/condition.js";
import { shorten } from "../expressions/operands.js";
import { lowerStatement } from "./index.js";
import { lowerLoop } from "./loop.js";

/** `while (test) body` */
export function lowerWhile(node: ts.WhileStatement, cx: Cx): void {
  lowerLoop(
    {
      node,
      name: `while ${shorten(node.expression.getText(), 66)}`,
      test: () => lowerCondition(node.expression, cx),
      round: () => lowerStatement(node.statement, cx),
    },
    cx,
  );
}
