import { ts } from "#typescript";
import type { Cx } from "../cx.js";
import { lowerCondition } from "../expressions/condition.js";
import { shorten } from "../expressions/operands.js";
import { declareVariables } from "./declare.js";
import { lowerExpressionStatement } from "./expression.js";
import { lowerStatement } from "./index.js";
import { lowerLoop } from "./loop.js";

/** `for (let i = 0; i < n; i++) body` */
export function lowerFor(node: ts.ForStatement, cx: Cx): void {
  const { initializer, condition, incrementor } = node;
  cx.scoped(cx.bindings, () => {
    if (initializer && ts.isVariableDeclarationList(initializer)) declareVariables(initializer, cx);
    else if (initializer) lowerExpressionStatement(initializer, cx);
    lowerLoop(
      {
        node,
        round: () => lowerStatement(node.statement, cx),
        name: `for ${shorten((condition ?? node.statement).getText(), 66)}`,
        ...(condition ? { test: () => lowerCondition(condition, cx) } : {}),
        ...(incrementor ? { step: () => void lowerExpressionStatement(incrementor, cx) } : {}),
      },
      cx,
    );
  });
}
