import { printWhole } from "../template.js";
/** The end of the machine, branch or iteration, with its result. */
export function printSucceed(state, cx) {
    return { Type: "Succeed", Output: printWhole(state.output, cx.variables) };
}
//# sourceMappingURL=succeed.js.map