import { printTemplate } from "../template.js";
/** A thrown error that nothing catches here. */
export function printFail(state, cx) {
    return { Type: "Fail", Error: text(state.error, cx), Cause: text(state.cause, cx) };
}
function text(expr, cx) {
    const printed = printTemplate(expr, cx.variables);
    return typeof printed === "string" ? printed : JSON.stringify(printed);
}
//# sourceMappingURL=fail.js.map