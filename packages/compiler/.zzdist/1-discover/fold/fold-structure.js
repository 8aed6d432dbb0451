import { ts } from "#typescript";
import { findErrorName } from "../error-names.js";
import { symbolOf } from "../symbols.js";
import { foldSymbol } from "./fold-name.js";
import { isErrorValue, known, unknown } from "./folded.js";
export function foldArray(node, folding) {
    const items = [];
    for (const element of node.elements) {
        if (ts.isOmittedExpression(element))
            return unknown(node, "it has an empty place");
        const item = folding.fold(ts.isSpreadElement(element) ? element.expression : element, folding);
        if (!item.ok)
            return item;
        if (!ts.isSpreadElement(element))
            items.push(item.value);
        else if (Array.isArray(item.value))
            items.push(...item.value);
        else
            return unknown(element, "only an array can be spread here");
    }
    return known(items);
}
export function foldObject(node, folding) {
    const fields = [];
    for (const property of node.properties) {
        if (ts.isSpreadAssignment(property)) {
            const spread = folding.fold(property.expression, folding);
            if (!spread.ok)
                return spread;
            if (spread.value !== undefined && spread.value !== null && !isRecord(spread.value)) {
                return unknown(property, "only an object can be spread here");
            }
            fields.push(...Object.entries(spread.value ?? {}));
            continue;
        }
        const key = property.name && foldKey(property.name, folding);
        if (key === undefined)
            return unknown(property, "an accessor is computed at run time");
        if (!key.ok)
            return key;
        const initializer = ts.isShorthandPropertyAssignment(property) ? property.name : initializerOf(property);
        if (initializer === undefined)
            return unknown(property, "a function is no data");
        const value = folding.fold(initializer, folding);
        if (!value.ok)
            return value;
        fields.push([String(key.value), value.value]);
    }
    return known(Object.fromEntries(fields));
}
function initializerOf(property) {
    return ts.isPropertyAssignment(property) ? property.initializer : undefined;
}
function foldKey(name, folding) {
    if (ts.isComputedPropertyName(name))
        return folding.fold(name.expression, folding);
    return known(ts.isNumericLiteral(name) ? String(Number(name.text)) : name.text);
}
/** `limits.short`, `limits["short"]`, `Level.High`, or a name of a namespace import. */
export function foldMember(node, folding) {
    const { checker } = folding;
    const constant = checker.getConstantValue(node);
    if (constant !== undefined)
        return known(constant);
    const error = findErrorName(node, checker);
    if (error?.kind === "named")
        return known({ $error: error.name });
    if (ts.isPropertyAccessExpression(node) && isNamespace(node.expression, checker)) {
        return foldSymbol(symbolOf(node, checker), node, folding);
    }
    const owner = folding.fold(node.expression, folding);
    if (!owner.ok)
        return owner;
    const key = ts.isPropertyAccessExpression(node)
        ? known(node.name.text)
        : folding.fold(node.argumentExpression, folding);
    if (!key.ok)
        return key;
    return readField(owner.value, String(key.value), node);
}
function readField(owner, key, node) {
    if (Array.isArray(owner) || isRecord(owner)) {
        if (Object.hasOwn(owner, key))
            return known(Object.entries(owner).find(([name]) => name === key)?.[1]);
        return key in Object.prototype || (Array.isArray(owner) && key in Array.prototype)
            ? unknown(node, `\`${key}\` is no data`)
            : known(undefined);
    }
    if (typeof owner === "string" && key === "length")
        return known(owner.length);
    return unknown(node, `\`${key}\` is no field of a known object`);
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !isErrorValue(value);
}
function isNamespace(node, checker) {
    const flags = symbolOf(node, checker)?.flags ?? 0;
    return (flags & (ts.SymbolFlags.ValueModule | ts.SymbolFlags.NamespaceModule)) !== 0;
}
//# sourceMappingURL=fold-structure.js.map