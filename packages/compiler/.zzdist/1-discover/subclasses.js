import { ts } from "#typescript";
import { symbolOf } from "./symbols.js";
export function createSubclasses(files, checker) {
    let children;
    const childrenOf = (symbol) => {
        children ??= indexByBase(files, checker);
        return children.get(symbol) ?? [];
    };
    return (symbol) => {
        const found = new Set(childrenOf(symbol));
        for (const declaration of found) {
            const own = symbolOfClass(declaration, checker);
            for (const child of own === undefined ? [] : childrenOf(own))
                found.add(child);
        }
        return [...found].flatMap((declaration) => nameOfClass(declaration) ?? []);
    };
}
function indexByBase(files, checker) {
    const index = new Map();
    const visit = (node) => {
        if (ts.isClassLike(node)) {
            const extended = node.heritageClauses?.find((one) => one.token === ts.SyntaxKind.ExtendsKeyword);
            const base = extended?.types[0] && symbolOf(extended.types[0].expression, checker);
            if (base !== undefined)
                index.set(base, [...(index.get(base) ?? []), node]);
        }
        ts.forEachChild(node, visit);
    };
    for (const file of files)
        visit(file);
    return index;
}
function symbolOfClass(declaration, checker) {
    const name = nameOfClass(declaration);
    return name && checker.getSymbolAtLocation(name);
}
/** The name by which others refer to a class: its own, or that of the constant that holds it. */
function nameOfClass(declaration) {
    const holder = declaration.parent;
    if (!ts.isVariableDeclaration(holder))
        return declaration.name;
    return ts.isIdentifier(holder.name) ? holder.name : undefined;
}
//# sourceMappingURL=subclasses.js.map