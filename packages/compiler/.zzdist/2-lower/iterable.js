import { lowering } from "../diagnostics/codes/lower.js";
import * as b from "../ir/build.js";
import { isOnly, kinds, mayBe } from "../ir/kinds.js";
import { lowerExpression } from "./expressions/index.js";
/** What `for … of`, `map` and `Promise.all` walk over: an array; text splits into its characters; anything else raises. */
export function lowerIterable(node, cx) {
    const value = lowerExpression(node, cx);
    if (value.kind === "invalid" || isOnly(value.kinds, kinds.array))
        return value;
    if (isOnly(value.kinds, kinds.string))
        return b.call("split", [value, b.literal("")], kinds.array);
    if (mayBe(value.kinds, kinds.string) && mayBe(value.kinds, kinds.array)) {
        return cx.report(lowering.noExactForm(cx.origin(node), {
            what: "A loop over this value",
            reason: "it may be text or an array",
            instead: "Test it first: `Array.isArray(value) ? value : []`.",
        }));
    }
    return b.bind(value, "list", (list) => b.cond(b.isOfKind(list, kinds.array), b.narrow(list, kinds.array), b.raise("TypeError: the value is not iterable")));
}
//# sourceMappingURL=iterable.js.map