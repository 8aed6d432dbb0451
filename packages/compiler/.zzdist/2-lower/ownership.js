import { ts } from "#typescript";
import { isMutatingCall } from "./mutations.js";
import { skipOuter } from "./skip-outer.js";
/**
 * Whether the object or array a name holds is held by nothing else, so that changing it can be an assignment of a changed copy: the
 * name starts with a fresh value, each later value is fresh, and the bare name is never stored elsewhere. `deep`: a part of it changes,
 * so no other name may hold a part either.
 */
export function isOwned(name, cx, deep) {
    const symbol = cx.symbolOf(name);
    const declaration = symbol?.valueDeclaration;
    if (symbol === undefined || declaration === undefined)
        return false;
    if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name))
        return false;
    if (declaration.initializer && !isFresh(declaration.initializer, cx))
        return false;
    const body = ts.findAncestor(declaration, ts.isFunctionLike) ?? declaration.getSourceFile();
    return !escapes(body, symbol, cx, deep);
}
/** Methods that make a new array or object. */
const copying = new Set("map filter slice concat flat flatMap split toSorted toReversed toSpliced with keys values entries fromEntries from of parse".split(" "));
/** Whether an expression makes a value that nothing else holds. Parts that it shares with others may be read, not changed. */
function isFresh(node, cx) {
    const value = skipOuter(node);
    if (ts.isArrayLiteralExpression(value))
        return value.elements.every((one) => ts.isSpreadElement(one) || isFreshPart(one, cx));
    if (ts.isObjectLiteralExpression(value)) {
        return value.properties.every((one) => (ts.isPropertyAssignment(one) ? isFreshPart(one.initializer, cx) : ts.isSpreadAssignment(one) || isPrimitive(one.name ?? one, cx)));
    }
    if (ts.isAwaitExpression(value))
        return true;
    if (ts.isConditionalExpression(value))
        return isFresh(value.whenTrue, cx) && isFresh(value.whenFalse, cx);
    if (ts.isCallExpression(value) && ts.isPropertyAccessExpression(value.expression))
        return copying.has(value.expression.name.text);
    if (ts.isCallExpression(value) && ts.isIdentifier(value.expression))
        return value.expression.text === "structuredClone";
    return isPrimitive(value, cx);
}
const isFreshPart = (node, cx) => isPrimitive(node, cx) || isFresh(node, cx);
function isPrimitive(node, cx) {
    const type = cx.checker.getTypeAtLocation(node);
    const parts = type.isUnion() ? type.types : [type];
    return parts.every((one) => (one.flags & (ts.TypeFlags.Object | ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter | ts.TypeFlags.NonPrimitive)) === 0);
}
/** Whether a use of the name lets another name hold its value, or gives it a value that another name holds. */
function escapes(node, symbol, cx, deep) {
    if (ts.isIdentifier(node) && node.text === symbol.name && cx.symbolOf(node) === symbol && !isDeclarationName(node)) {
        return !isHarmless(node, cx, deep);
    }
    return ts.forEachChild(node, (child) => escapes(child, symbol, cx, deep) || undefined) ?? false;
}
const isDeclarationName = (node) => ts.isVariableDeclaration(node.parent) && node.parent.name === node;
function isHarmless(node, cx, deep) {
    let use = node;
    while (isTransparent(use.parent))
        use = use.parent;
    const parent = use.parent;
    if ((ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) && parent.expression === use) {
        return !deep || isPrimitive(parent, cx) || isHarmless(parent, cx, deep);
    }
    if (ts.isCallExpression(parent) && parent.expression === use)
        return isPrimitive(parent, cx) || isMutatingCall(parent, cx);
    if (ts.isBinaryExpression(parent)) {
        if (parent.left === use && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
            return isFresh(parent.right, cx);
        return parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken;
    }
    return (ts.isSpreadElement(parent) ||
        ts.isSpreadAssignment(parent) ||
        ts.isReturnStatement(parent) ||
        ts.isTemplateSpan(parent) ||
        (ts.isForOfStatement(parent) && parent.expression === use) ||
        isBoundaryArgument(parent, use, cx) ||
        isPartOfBoundary(use, cx));
}
const isTransparent = (node) => ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node) || ts.isSatisfiesExpression(node);
/** An argument of a helper or of a built-in is copied, or only read. */
function isBoundaryArgument(parent, use, cx) {
    if (!ts.isCallExpression(parent) || parent.expression === use)
        return false;
    if (cx.program.constructOf(parent.expression) !== undefined || cx.program.isStep(parent.expression))
        return true;
    const callee = parent.expression;
    return ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression) && ["JSON", "Object", "Array", "Math"].includes(callee.expression.text);
}
/** A part of a literal that is returned or handed to a helper. */
function isPartOfBoundary(use, cx) {
    let node = use;
    while (ts.isPropertyAssignment(node.parent) ||
        ts.isShorthandPropertyAssignment(node.parent) ||
        ts.isObjectLiteralExpression(node.parent) ||
        ts.isArrayLiteralExpression(node.parent) ||
        isTransparent(node.parent)) {
        node = node.parent;
    }
    return node !== use && (ts.isReturnStatement(node.parent) || isBoundaryArgument(node.parent, node, cx));
}
//# sourceMappingURL=ownership.js.map