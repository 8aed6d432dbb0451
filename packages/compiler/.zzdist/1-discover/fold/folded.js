export function isErrorValue(value) {
    return typeof value === "object" && value !== null && "$error" in value && typeof value.$error === "string";
}
export const known = (value) => ({ ok: true, value });
export const unknown = (node, reason) => ({ ok: false, node, reason });
//# sourceMappingURL=folded.js.map