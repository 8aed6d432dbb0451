import { ts } from "#typescript";
/** Interfaces that share the methods of another. */
const sameAs = { ReadonlyArray: "Array", ConcatArray: "Array" };
/**
 * The key of a built-in in the tables: where the standard library declares what the name refers to (`"Array.map"`, `"Math.floor"`,
 * `"parseInt"`); undefined for anything that is not declared there.
 */
export function builtinIdOf(name, cx) {
    const symbol = cx.symbolOf(name);
    const declaration = symbol?.declarations?.[0];
    if (symbol === undefined || declaration === undefined || !isStandardLibrary(declaration))
        return undefined;
    const owner = declaration.parent;
    if (ts.isInterfaceDeclaration(owner))
        return `${sameAs[owner.name.text] ?? owner.name.text}.${symbol.name}`;
    if (ts.isFunctionDeclaration(declaration))
        return symbol.name;
    if (ts.isVariableDeclaration(declaration))
        return symbol.name;
    if (ts.isInterfaceDeclaration(declaration))
        return symbol.name;
    return undefined;
}
function isStandardLibrary(declaration) {
    const { fileName } = declaration.getSourceFile();
    return /[\\/]lib\.[a-z0-9.]+\.d\.ts$/.test(fileName) || /[\\/]@types[\\/]node[\\/]/.test(fileName);
}
//# sourceMappingURL=builtin-id.js.map