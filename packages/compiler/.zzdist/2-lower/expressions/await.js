import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import { lowerPromise } from "../calls/promise.js";
/** `await a` */
export function lowerAwait(node, cx) {
    if (cx.flow !== undefined)
        return lowerPromise(node.expression, cx);
    return cx.report(lowering.effectInPureCode(cx.origin(node), { what: "`await`" })) && b.invalid;
}
//# sourceMappingURL=await.js.map