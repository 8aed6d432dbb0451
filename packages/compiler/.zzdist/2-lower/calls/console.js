import { ts } from "#typescript";
/** `console.log(…)`: prints in a test, does nothing in the cloud; its arguments are pure or they would be refused elsewhere. */
export function isConsoleCall(node, cx) {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression))
        return false;
    const object = node.expression.expression;
    if (!ts.isIdentifier(object) || object.text !== "console")
        return false;
    const symbol = cx.symbolOf(object);
    return symbol === undefined || (symbol.declarations ?? []).every((one) => one.getSourceFile().isDeclarationFile);
}
//# sourceMappingURL=console.js.map