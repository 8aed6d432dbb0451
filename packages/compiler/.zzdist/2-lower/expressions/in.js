import * as b from "../../ir/build.js";
import { isOnly, kinds } from "../../ir/kinds.js";
import { refuseOperands } from "./arithmetic.js";
import { lowerOperands } from "./operands.js";
import { toText } from "../../builtins/to-text.js";
/** `"key" in object`: `$keys` sees own keys only, as JSON objects have no others. */
export function lowerIn(node, cx) {
    const [key = b.invalid, object = b.invalid] = lowerOperands([node.left, node.right], cx);
    if (key.kind === "invalid" || object.kind === "invalid")
        return b.invalid;
    if (!isOnly(object.kinds, kinds.object))
        return refuseOperands([key, object], node, cx);
    return b.binary("in", toText(key), b.call("keys", [object], kinds.unknown));
}
//# sourceMappingURL=in.js.map