import { printField } from "../template.js";
/** A pause of whole seconds, or until a timestamp. */
export function printWait(state, cx) {
    const { value } = state;
    if (state.until === "seconds") {
        const seconds = value.kind === "literal" && typeof value.value === "number" ? value.value : printField(value, cx.variables);
        return { Type: "Wait", Seconds: seconds, ...cx.leave(state.leave) };
    }
    return { Type: "Wait", Timestamp: printField(value, cx.variables), ...cx.leave(state.leave) };
}
//# sourceMappingURL=wait.js.map