import { ts } from "#typescript";
/** The expression inside parentheses and type assertions. */
export function skipOuter(node) {
    let inner = node;
    while (ts.isParenthesizedExpression(inner) ||
        ts.isAsExpression(inner) ||
        ts.isSatisfiesExpression(inner) ||
        ts.isNonNullExpression(inner) ||
        ts.isTypeAssertionExpression(inner)) {
        inner = inner.expression;
    }
    return inner;
}
/** The symbol that a name or a member access stands for, import aliases and re-exports followed. */
export function symbolOf(node, checker) {
    const target = skipOuter(node);
    if (ts.isIdentifier(target))
        return followAliases(readName(target, checker), checker);
    return ts.isPropertyAccessExpression(target)
        ? followAliases(checker.getSymbolAtLocation(target.name), checker)
        : undefined;
}
/** `{ limit }` names both a property and a value; the value is meant. */
function readName(name, checker) {
    return ts.isShorthandPropertyAssignment(name.parent)
        ? checker.getShorthandAssignmentValueSymbol(name.parent)
        : checker.getSymbolAtLocation(name);
}
export function followAliases(symbol, checker) {
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
/** Whether a declaration stands at the top level of its module. */
export function isTopLevel(declaration) {
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    return ts.isSourceFile(statement.parent);
}
//# sourceMappingURL=symbols.js.map