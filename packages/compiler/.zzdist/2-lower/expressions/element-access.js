import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import { isOnly, kinds, mayBe } from "../../ir/kinds.js";
import { hasEffects } from "../effects.js";
import { elementKindsOf } from "../kinds-of-type.js";
import { lowerExpression } from "./index.js";
import { lowerLink, present, readConstant } from "./member.js";
import { keep } from "./operands.js";
import { toText } from "../../builtins/to-text.js";
/** `a[i]`, `o["key"]`, `o?.[key]` */
export function lowerElementAccess(node, cx) {
    return readConstant(node, cx) ?? lowerLink(node, cx);
}
export function accessElement(node, base, cx) {
    const argument = node.argumentExpression;
    const held = cx.flow && hasEffects(argument, cx) ? keep(base, node.expression, cx) : base;
    const key = lowerExpression(argument, cx);
    const name = key.kind === "literal" ? String(key.value) : "key";
    return b.bind(present(held, name), "o", (o) => readElement(o, key, node, cx));
}
function readElement(base, key, node, cx) {
    if (isOnly(base.kinds, kinds.array) && isOnly(key.kinds, kinds.number)) {
        return readIndex(base, key, elementKindsOf(cx.checker.getTypeAtLocation(node.expression), cx.checker));
    }
    if (isOnly(base.kinds, kinds.object) && isOnly(key.kinds, kinds.string | kinds.number)) {
        if (key.kind === "literal")
            return b.readMember(base, String(key.value), cx.kindsAt(node) | kinds.undef, false);
        return b.call("lookup", [base, toText(key)], cx.kindsAt(node) | kinds.undef);
    }
    if (isOnly(base.kinds, kinds.string)) {
        return refuse(node, "an index into text counts UTF-16 units", "Use `text.at(i)` or `text.slice(i, i + 1)`.", cx);
    }
    if (isOnly(base.kinds, kinds.json) && key.kind === "literal" && typeof key.value === "string" && key.value !== "length") {
        return b.readMember(b.narrow(base, kinds.json), key.value, cx.kindsAt(node) | kinds.undef, false);
    }
    return refuse(node, "what is indexed may be an object, an array or text", "Test the value first: `Array.isArray(value)`, `typeof value === \"object\"`.", cx);
}
function refuse(node, reason, instead, cx) {
    return cx.report(lowering.noExactForm(cx.origin(node), { what: "Access by index", reason, instead }));
}
/** A dynamic index that is negative or no whole number finds nothing; JSONata would count from the end, or round down (§1.5). */
export function readIndex(list, index, element) {
    if (index.kind === "literal" && typeof index.value === "number") {
        return Number.isInteger(index.value) && index.value >= 0 ? b.at(list, index, element) : b.nothing;
    }
    return b.bind(index, "i", (i) => {
        const isWhole = mayBe(i.kinds, kinds.fraction) ? b.binary("=", i, b.call("floor", [i], kinds.integer)) : b.literal(true);
        return b.cond(b.and(b.binary(">=", i, b.literal(0)), isWhole), b.at(list, i, element), b.nothing);
    });
}
//# sourceMappingURL=element-access.js.map