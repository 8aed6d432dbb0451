import * as b from "../../ir/build.js";
import { kinds } from "../../ir/kinds.js";
/** The present value of a name that pure code may write. */
export function valueOf(symbol, cx) {
    const binding = cx.bindings.get(symbol);
    return binding?.kind === "value" ? binding.value : b.invalid;
}
/** What a name may hold over all of its life. */
export function kindsOf(symbol, at) {
    const declaration = symbol.valueDeclaration;
    const declared = declaration ? at.cx.kindsAt(declaration) : kinds.unknown;
    return declared | valueOf(symbol, at.cx).kinds;
}
/** The present values of several names as one value: the value itself of one, an object of more. */
export function packValues(symbols, cx) {
    const [only] = symbols;
    if (symbols.length === 1 && only)
        return valueOf(only, cx);
    return b.object(symbols.map((symbol, index) => ({ key: `v${index}`, value: valueOf(symbol, cx) })));
}
/** Gives the names the values of a packed one. */
export function unpackValues(symbols, packed, of, at) {
    const [only] = symbols;
    if (symbols.length === 1 && only) {
        at.scope.rebind(only, b.narrow(packed, of[0] ?? packed.kinds), only.name, at.cx);
        return;
    }
    symbols.forEach((symbol, index) => {
        at.scope.rebind(symbol, b.member(packed, `v${index}`, of[index] ?? kinds.unknown), symbol.name, at.cx);
    });
}
//# sourceMappingURL=phi.js.map