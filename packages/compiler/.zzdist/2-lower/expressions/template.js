import * as b from "../../ir/build.js";
import { finite, lowerOperands } from "./operands.js";
import { toText } from "../../builtins/to-text.js";
/** `` `a${b}c` `` */
export function lowerTemplate(node, cx) {
    const values = lowerOperands(node.templateSpans.map((span) => span.expression), cx);
    const parts = node.templateSpans.flatMap((span, index) => {
        const value = finite(values[index] ?? b.nothing, span.expression, cx);
        return [toText(value), b.literal(span.literal.text)];
    });
    return b.concat([b.literal(node.head.text), ...parts]);
}
//# sourceMappingURL=template.js.map