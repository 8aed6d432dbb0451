import { manifest } from "@stepwright/dsl/manifest";
import { isTopLevel, symbolOf } from "./symbols.js";
const constructs = manifest;
/**
 * Which of our helpers an expression refers to, as the manifest calls it (`"step"`, `"parallel"`, `"statesError:States.ALL"`).
 * Decided by where the symbol is declared, never by its text: renamed, namespace and re-exported imports count, a function of the
 * user's that happens to be called `step` does not.
 */
export function constructOf(node, { checker, packageNameOf }) {
    const symbol = symbolOf(node, checker);
    if (symbol === undefined || !Object.hasOwn(constructs, symbol.name))
        return undefined;
    const declaration = symbol.declarations?.[0];
    if (declaration === undefined || !isTopLevel(declaration))
        return undefined;
    return packageNameOf(declaration.getSourceFile().fileName) === "@stepwright/dsl"
        ? constructs[symbol.name]
        : undefined;
}
//# sourceMappingURL=constructs.js.map