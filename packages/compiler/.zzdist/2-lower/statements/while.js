import { lowerCondition } from "../expressions/condition.js";
import { shorten } from "../expressions/operands.js";
import { lowerLoop } from "./loop.js";
/** `while (test) body` */
export function lowerWhile(node, cx) {
    lowerLoop({ node, name: `while ${shorten(node.expression.getText(), 66)}`, test: () => lowerCondition(node.expression, cx) }, cx);
}
//# sourceMappingURL=while.js.map