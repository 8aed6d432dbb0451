/** JSONata functions that may raise for an argument of the right kind. */
const failing = new Set(["error", "parse", "toMillis", "fromMillis", "number", "single", "decodeUrl", "decodeUrlComponent", "encodeUrl", "encodeUrlComponent", "power", "sqrt"]);
/** JSONata functions that answer differently each time. */
const drawing = new Set(["now", "millis", "random", "uuid", "shuffle"]);
/** Makes a node. Whether it fails or is volatile follows from its function and its children. */
export function makeNode(kind, kinds, shape) {
    const node = { kind, kinds, ...traitsOf(shape), ...shape };
    return node;
}
/** A copy of a node with other children. */
export function remake(node, change) {
    const next = { ...node, ...change };
    return { ...next, ...traitsOf(next) };
}
function traitsOf(shape) {
    const fn = "fn" in shape && typeof shape.fn === "string" ? shape.fn : "";
    let fails = failing.has(fn);
    let volatile = drawing.has(fn);
    const collect = (value) => {
        if (Array.isArray(value))
            value.forEach(collect);
        else if (isRecord(value)) {
            if (isExpr(value)) {
                fails ||= value.fails;
                volatile ||= value.volatile;
            }
            else if ("value" in value)
                collect(value["value"]);
        }
    };
    for (const value of Object.values(shape))
        collect(value);
    return { fails, volatile };
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}
function isExpr(value) {
    return "kind" in value && "kinds" in value;
}
//# sourceMappingURL=node.js.map