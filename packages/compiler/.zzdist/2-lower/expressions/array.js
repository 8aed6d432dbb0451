import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import { isOnly, kinds, mayBe } from "../../ir/kinds.js";
import { lowering } from "../../diagnostics/codes/lower.js";
import { lowerExpression } from "./index.js";
import { lowerInOrder } from "./operands.js";
/** `[a, ...b]` */
export function lowerArray(node, cx) {
    const values = lowerInOrder(node.elements, cx, (element) => lowerExpression(ts.isSpreadElement(element) ? element.expression : element, cx));
    return b.array(values.map((value, index) => itemOf(value, node.elements[index], cx)));
}
function itemOf(value, element, cx) {
    if (element === undefined || !ts.isSpreadElement(element))
        return { mode: "element", value: nullForNothing(value) };
    return { mode: "spread", value: spreadable(value, element, cx) };
}
/** JSON makes null of undefined in an array; of NaN too, which null already stands for. */
function nullForNothing(value) {
    return b.narrow(b.orNull(value), ~kinds.nonfinite);
}
/** An array to spread; anything else that may come here raises, as JavaScript does, or is text, which splits into characters. */
function spreadable(value, element, cx) {
    if (isOnly(value.kinds, kinds.array))
        return value;
    if (isOnly(value.kinds, kinds.string))
        return b.call("split", [value, b.literal("")], kinds.array);
    if (mayBe(value.kinds, kinds.string)) {
        return cx.report(lowering.noExactForm(cx.origin(element), {
            what: "Spread of a value that may be text or an array",
            reason: "the two need different code",
            instead: "Test it first: `Array.isArray(value) ? [...value] : []`.",
        }));
    }
    return b.bind(value, "list", (list) => b.cond(b.isOfKind(list, kinds.array), b.narrow(list, kinds.array), b.raise("TypeError: Spread syntax requires an iterable")));
}
//# sourceMappingURL=array.js.map