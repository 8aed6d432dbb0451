import { ts } from "#typescript";
import { discovery } from "../diagnostics/codes/discover.js";
import { constructOf } from "./constructs.js";
import { followAliases, isTopLevel, skipOuter, symbolOf } from "./symbols.js";
/**
 * The step that an expression names: a constant that holds `defineStep(…)`, or an exported function under its declared name.
 * Undefined after a report.
 */
export function readStep(target, unit, reading) {
    const { checker } = unit;
    const node = skipOuter(target);
    const symbol = symbolOf(node, checker);
    const declaration = symbol?.valueDeclaration;
    const what = node.getText();
    if (symbol === undefined || declaration === undefined)
        return refuse(node, what, "it is no name of a function", reading);
    const file = declaration.getSourceFile();
    if (file.isDeclarationFile) {
        const parameters = { name: symbol.name, file: unit.paths.relativeOf(file.fileName) };
        reading.report(discovery.stepNotInProgram(reading.originOf(node), parameters));
        return undefined;
    }
    const body = bodyOf(declaration);
    if (body === undefined)
        return refuse(node, what, "it is neither a function declaration nor a constant", reading);
    if (!isTopLevel(declaration)) {
        reading.report(discovery.stepNotTopLevel(reading.originOf(node), { name: symbol.name }));
        return undefined;
    }
    const definition = definitionOf(body, unit);
    const place = { symbol, declaration, file };
    return definition === undefined
        ? readFunction(node, body, place, unit, reading)
        : readDefinition(definition, place, unit, reading);
}
/** Whether an expression is a value of `defineStep`, which may be called directly. */
export function isStepValue(target, unit) {
    const declaration = symbolOf(target, unit.checker)?.valueDeclaration;
    const body = declaration && bodyOf(declaration);
    return body !== undefined && definitionOf(body, unit) !== undefined;
}
function readDefinition(call, place, unit, reading) {
    const [first, second, third] = call.arguments;
    const name = first && reading.fold(first);
    if (!name?.ok || typeof name.value !== "string" || name.value === "") {
        const reason = name === undefined || name.ok ? "it is a text of at least one character" : name.reason;
        reading.report(discovery.badStepName(reading.originOf(first ?? call), { reason }));
        return undefined;
    }
    const exportName = exportNameOf(place, unit);
    const file = unit.paths.relativeOf(place.file.fileName);
    const source = exportName === undefined
        ? { kind: "closure", file, text: place.symbol.name }
        : { kind: "export", file, exportName };
    const fn = { name: name.value, source, origin: unit.paths.originOf(call) };
    return { fn, options: third === undefined ? undefined : second };
}
function readFunction(node, body, place, unit, reading) {
    const what = node.getText();
    if (!ts.isFunctionDeclaration(body) && !ts.isArrowFunction(body) && !ts.isFunctionExpression(body)) {
        return refuse(node, what, "its value is not a function written there", reading);
    }
    const exportName = exportNameOf(place, unit);
    if (exportName === "default")
        return refuse(node, what, "it is a default export, which each importer names as it likes", reading);
    if (exportName === undefined) {
        reading.report(discovery.stepNotExported(reading.originOf(node), { name: place.symbol.name }));
        return undefined;
    }
    const file = unit.paths.relativeOf(place.file.fileName);
    const fn = {
        name: place.symbol.name,
        source: { kind: "export", file, exportName },
        origin: unit.paths.originOf(place.declaration),
    };
    return { fn, options: undefined };
}
function refuse(node, what, reason, reading) {
    reading.report(discovery.stepNeedsDefinition(reading.originOf(node), { what, reason }));
    return undefined;
}
/** What a declaration holds: the function itself, a constant's value, the expression of `export default`. */
function bodyOf(declaration) {
    if (ts.isFunctionDeclaration(declaration))
        return declaration;
    if (ts.isExportAssignment(declaration))
        return skipOuter(declaration.expression);
    if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined)
        return undefined;
    const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
    return isConstant ? skipOuter(declaration.initializer) : undefined;
}
function definitionOf(body, unit) {
    if (!ts.isCallExpression(body))
        return undefined;
    return constructOf(body.expression, unit) === "defineStep" ? body : undefined;
}
/** The name under which the module exports a symbol: its own where it can be, `default` only where there is no other. */
function exportNameOf({ symbol, file }, { checker }) {
    const module = checker.getSymbolAtLocation(file);
    const names = (module === undefined ? [] : checker.getExportsOfModule(module))
        .filter((one) => followAliases(one, checker) === symbol)
        .map((one) => one.name);
    if (names.includes(symbol.name))
        return symbol.name;
    return names.find((name) => name !== "default") ?? names[0];
}
//# sourceMappingURL=step-identity.js.map