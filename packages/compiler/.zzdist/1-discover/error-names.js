import { ts } from "#typescript";
import { skipOuter, symbolOf } from "./symbols.js";
const builtIn = new Set([
    "Error",
    "AggregateError",
    "EvalError",
    "RangeError",
    "ReferenceError",
    "SyntaxError",
    "TypeError",
    "URIError",
]);
/**
 * The name of the errors that a class makes, which is what crosses the wire: of `stepError`, of ASL's own, of JavaScript's, and
 * of classes that set `name` themselves. Undefined for what is no error class.
 */
export function findErrorName(node, checker) {
    const target = skipOuter(node);
    const symbol = symbolOf(target, checker);
    const type = symbol === undefined ? checker.getTypeAtLocation(target) : checker.getTypeOfSymbol(symbol);
    const made = type.getConstructSignatures()[0]?.getReturnType();
    if (made?.getProperty("message") === undefined || made.getProperty("stack") === undefined)
        return undefined;
    if (symbol !== undefined && builtIn.has(symbol.name) && isGlobal(symbol))
        return { kind: "named", name: symbol.name };
    const name = literalOf(type, "errorName", checker) ?? literalOf(made, "name", checker) ?? nameSetBy(symbol, checker);
    return name === undefined
        ? { kind: "unnamed", className: symbol?.name ?? target.getText() }
        : { kind: "named", name };
}
function isGlobal(symbol) {
    return symbol.declarations?.every((one) => one.getSourceFile().isDeclarationFile) === true;
}
function literalOf(type, property, checker) {
    const symbol = type.getProperty(property);
    const found = symbol && checker.getTypeOfSymbol(symbol);
    return found?.isStringLiteral() ? found.value : undefined;
}
/** What the class, or the nearest one above it that does, sets `name` to. */
function nameSetBy(symbol, checker) {
    const seen = new Set();
    for (let at = symbol; at !== undefined && !seen.has(at); at = baseOf(at, checker)) {
        seen.add(at);
        const declaration = classOf(at);
        const value = declaration && findNameValue(declaration);
        if (value === undefined)
            continue;
        if (ts.isStringLiteralLike(value))
            return value.text;
        return isOwnName(value) ? symbol?.name : undefined;
    }
    return undefined;
}
export function classOf(symbol) {
    const declaration = symbol.valueDeclaration;
    if (declaration === undefined)
        return undefined;
    if (ts.isClassLike(declaration))
        return declaration;
    const initializer = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    return initializer && ts.isClassExpression(initializer) ? initializer : undefined;
}
/** The class that a class extends, where it is a name. */
export function baseOf(symbol, checker) {
    const extended = classOf(symbol)?.heritageClauses?.find((one) => one.token === ts.SyntaxKind.ExtendsKeyword);
    const base = extended?.types[0]?.expression;
    return base && symbolOf(base, checker);
}
/** The value of a field `name`, or of `this.name = …` in the constructor. */
function findNameValue(declaration) {
    for (const member of declaration.members) {
        if (ts.isPropertyDeclaration(member) && member.name.getText() === "name" && !isStatic(member)) {
            if (member.initializer !== undefined)
                return skipOuter(member.initializer);
        }
        if (!ts.isConstructorDeclaration(member))
            continue;
        const value = member.body && ts.forEachChild(member.body, assignedName);
        if (value !== undefined)
            return skipOuter(value);
    }
    return undefined;
}
function isStatic(member) {
    return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;
}
function assignedName(statement) {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression))
        return undefined;
    const { left, operatorToken, right } = statement.expression;
    if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left))
        return undefined;
    return left.expression.kind === ts.SyntaxKind.ThisKeyword && left.name.text === "name" ? right : undefined;
}
/** `new.target.name` and `this.constructor.name` */
function isOwnName(value) {
    if (!ts.isPropertyAccessExpression(value) || value.name.text !== "name")
        return false;
    const owner = value.expression;
    if (ts.isMetaProperty(owner))
        return true;
    return (ts.isPropertyAccessExpression(owner) &&
        owner.name.text === "constructor" &&
        owner.expression.kind === ts.SyntaxKind.ThisKeyword);
}
//# sourceMappingURL=error-names.js.map