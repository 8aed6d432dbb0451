import * as b from "../../ir/build.js";
import { hasEffects } from "../effects.js";
import { branchValue } from "./branch-value.js";
import { lowerCondition } from "./condition.js";
import { lowerExpression } from "./index.js";
/** `test ? a : b` */
export function lowerConditional(node, cx) {
    const test = lowerCondition(node.condition, cx);
    const then = () => lowerExpression(node.whenTrue, cx);
    const otherwise = () => lowerExpression(node.whenFalse, cx);
    if (cx.flow !== undefined && (hasEffects(node.whenTrue, cx) || hasEffects(node.whenFalse, cx))) {
        return branchValue(node, test, then, otherwise, cx);
    }
    return b.cond(test, then(), otherwise());
}
//# sourceMappingURL=conditional.js.map