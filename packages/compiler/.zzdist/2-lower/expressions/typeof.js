import * as b from "../../ir/build.js";
import { isOnly, kinds, mayBe } from "../../ir/kinds.js";
import { lowerExpression } from "./index.js";
const simple = [
    ["string", kinds.string],
    ["number", kinds.number | kinds.nonfinite],
    ["boolean", kinds.boolean],
    ["undefined", kinds.undef],
    ["object", kinds.object | kinds.array | kinds.null],
];
/** `typeof a` */
export function lowerTypeof(node, cx) {
    const value = lowerExpression(node.expression, cx);
    if (value.kind === "invalid")
        return value;
    for (const [name, of] of simple)
        if (isOnly(value.kinds, of))
            return b.literal(name);
    return b.bind(value, "v", (v) => {
        const type = b.typeOf(v);
        const objects = b.isOfKind(v, kinds.object | kinds.array | kinds.null);
        const named = b.cond(objects, b.literal("object"), type);
        return mayBe(v.kinds, kinds.undef) ? b.cond(b.exists(v), named, b.literal("undefined")) : named;
    });
}
//# sourceMappingURL=typeof.js.map