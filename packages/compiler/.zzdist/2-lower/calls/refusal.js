import { lowering } from "../../diagnostics/codes/lower.js";
import { shorten } from "../expressions/operands.js";
/** How a built-in's template refuses a use of it. */
export function refusal(node, cx) {
    return (reason, instead) => cx.report(lowering.noExactForm(cx.origin(node), { what: `\`${shorten(node.getText())}\``, reason, instead }));
}
//# sourceMappingURL=refusal.js.map