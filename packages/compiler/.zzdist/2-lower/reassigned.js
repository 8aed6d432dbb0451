import { ts } from "#typescript";
import { writesIn } from "./pure/assigned.js";
const cache = new WeakMap();
/** Whether a local is written after its declaration, its parts included. */
export function isReassigned(symbol, cx) {
    const declaration = symbol.valueDeclaration;
    if (declaration === undefined)
        return false;
    const body = ts.findAncestor(declaration.parent, ts.isFunctionLike) ?? declaration.getSourceFile();
    const known = cache.get(body) ?? writesIn(body, cx);
    cache.set(body, known);
    return known.has(symbol);
}
//# sourceMappingURL=reassigned.js.map