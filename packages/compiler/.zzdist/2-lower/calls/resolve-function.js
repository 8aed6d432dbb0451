import { ts } from "#typescript";
import { skipOuter } from "../skip-outer.js";
/** The function a callee names, when its body is in the program: declared, or a constant that holds an arrow or function expression. */
export function resolveFunction(callee, cx) {
    const target = skipOuter(callee);
    if (ts.isArrowFunction(target) || ts.isFunctionExpression(target))
        return target;
    if (!ts.isIdentifier(target) && !ts.isPropertyAccessExpression(target))
        return undefined;
    const symbol = cx.symbolOf(ts.isIdentifier(target) ? target : target.name);
    const declaration = symbol?.valueDeclaration;
    if (declaration === undefined || declaration.getSourceFile().isDeclarationFile)
        return undefined;
    if (ts.isFunctionDeclaration(declaration))
        return declaration.body === undefined ? undefined : declaration;
    if (ts.isVariableDeclaration(declaration) && isConstant(declaration) && declaration.initializer) {
        const value = skipOuter(declaration.initializer);
        return ts.isArrowFunction(value) || ts.isFunctionExpression(value) ? value : undefined;
    }
    if (ts.isPropertyAssignment(declaration)) {
        const value = skipOuter(declaration.initializer);
        return ts.isArrowFunction(value) || ts.isFunctionExpression(value) ? value : undefined;
    }
    return undefined;
}
export function isConstant(declaration) {
    return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
}
//# sourceMappingURL=resolve-function.js.map