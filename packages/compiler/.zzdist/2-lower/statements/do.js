import { lowerCondition } from "../expressions/condition.js";
import { shorten } from "../expressions/operands.js";
import { lowerLoop } from "./loop.js";
/** `do body while (test)` */
export function lowerDo(node, cx) {
    lowerLoop({ node, name: `while ${shorten(node.expression.getText(), 66)}`, testLast: () => lowerCondition(node.expression, cx) }, cx);
}
//# sourceMappingURL=do.js.map