/** Stores values where no other state could. */
export function printPass(state, cx) {
    return { Type: "Pass", ...cx.leave(state.leave) };
}
//# sourceMappingURL=pass.js.map