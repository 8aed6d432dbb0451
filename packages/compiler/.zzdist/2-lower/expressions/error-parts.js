import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import { kinds } from "../../ir/kinds.js";
import { skipOuter } from "../skip-outer.js";
/** The error a node names: the Error Output (`{"Error", "Cause"}`) held by a `catch` variable or a constant. */
export function errorOf(node, cx) {
    const target = skipOuter(node);
    if (!ts.isIdentifier(target))
        return undefined;
    const symbol = cx.symbolOf(target);
    const binding = symbol && cx.bindings.get(symbol);
    if (binding?.kind === "value" && binding.isError)
        return binding.value;
    if (binding?.kind === "variable" && binding.isError)
        return cx.readVariable(binding.id, kinds.object, binding.boxed);
    return undefined;
}
const parts = {
    name: (error) => b.member(error, "Error", kinds.string),
    message: (error) => b.prelude("errorMessage", [error], kinds.string),
    data: (error, node, cx) => b.prelude("errorData", [error], cx.kindsAt(node) | kinds.undef),
};
/** `error.name`, `error.message`, `error.data` (DESIGN §9: read behind a guard). */
export function readError(node, cx) {
    const error = errorOf(node.expression, cx);
    if (error === undefined)
        return undefined;
    const part = Object.hasOwn(parts, node.name.text) ? parts[node.name.text] : undefined;
    if (part)
        return part(error, node, cx);
    return cx.report(lowering.unsupportedSyntax(cx.origin(node), {
        syntax: `\`${node.name.text}\` of an error`,
        instead: "Read `name`, `message`, or `data` of a stepError; nothing else crosses the wire.",
    }));
}
//# sourceMappingURL=error-parts.js.map