import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import { kinds, mayBe } from "../../ir/kinds.js";
import { isConstant } from "../calls/resolve-function.js";
import { lowerExpression } from "./index.js";
/** A name: a local, a parameter, or a constant of the module. */
export function lowerIdentifier(node, cx) {
    const symbol = cx.symbolOf(node);
    const binding = symbol && cx.bindings.get(symbol);
    if (binding !== undefined)
        return readBinding(binding, node, cx);
    const special = specialNames.get(node.text);
    if (special !== undefined && isGlobal(symbol))
        return special;
    return lowerModuleName(node, symbol, cx);
}
const specialNames = new Map([
    ["undefined", b.nothing],
    ["NaN", b.widen(b.literal(null), kinds.nonfinite)],
    ["Infinity", b.widen(b.literal(null), kinds.nonfinite)],
]);
function isGlobal(symbol) {
    return (symbol?.declarations ?? []).every((one) => one.getSourceFile().isDeclarationFile);
}
function readBinding(binding, node, cx) {
    if ((binding.kind === "value" || binding.kind === "variable") && binding.isError) {
        return cx.report(lowering.errorAsValue(cx.origin(node), { name: node.text }));
    }
    if (binding.kind === "value")
        return narrowAt(binding.value, node, cx);
    if (binding.kind === "variable") {
        return narrowAt(cx.readVariable(binding.id, binding.kinds, binding.boxed), node, cx);
    }
    if (binding.kind === "context") {
        return cx.report(lowering.unsupportedSyntax(cx.origin(node), {
            syntax: "The whole context",
            instead: "Read one of its properties: `ctx.execution.id`, `ctx.execution.name`, `ctx.execution.startTime`, `ctx.stateMachine.name`.",
        }));
    }
    return cx.report(lowering.unsupportedSyntax(cx.origin(node), {
        syntax: "A function as a value",
        instead: "Call it, or pass it directly to an array method; functions are not JSON and cannot be stored.",
    }));
}
/** What flow analysis knows here narrows the value; what an index access may lack stays (types do not see it). */
function narrowAt(value, node, cx) {
    const here = cx.kindsAt(node);
    const symbol = cx.symbolOf(node);
    const declaration = symbol?.valueDeclaration;
    const declared = declaration && symbol ? cx.checker.getTypeOfSymbolAtLocation(symbol, declaration) : undefined;
    const typesSeeUndefined = declared !== undefined && mayBeUndefined(declared);
    const keep = typesSeeUndefined ? kinds.nonfinite : kinds.undef | kinds.nonfinite;
    const narrowed = (value.kinds & here) | (value.kinds & keep);
    return narrowed === kinds.never ? value : b.narrow(value, narrowed);
}
function mayBeUndefined(type) {
    if (type.isUnion())
        return type.types.some(mayBeUndefined);
    return (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) !== 0;
}
/** A name of the module: its initializer stands for it, since a constant's value is known now. */
function lowerModuleName(node, symbol, cx) {
    const declaration = symbol?.valueDeclaration;
    if (declaration === undefined || declaration.getSourceFile().isDeclarationFile)
        return refuseName(node, cx);
    if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined)
        return refuseName(node, cx);
    if (!isConstant(declaration))
        return cx.report(lowering.mutableModuleState(cx.origin(node), { name: node.text }));
    return lowerConstant(declaration.initializer, node, cx);
}
function lowerConstant(initializer, node, cx) {
    const folded = cx.program.constantOf(node);
    if (folded !== undefined)
        return jsonLiteral(folded.value);
    const value = cx.purely(() => lowerExpression(initializer, cx));
    return value.volatile ? refuseName(node, cx) : value;
}
const refuseName = (node, cx) => cx.report(lowering.unknownName(cx.origin(node), { name: node.text }));
/** A constant value as a tree. */
export function jsonLiteral(value) {
    if (value === undefined)
        return b.nothing;
    if (Array.isArray(value))
        return b.array(value.map((one) => ({ mode: "element", value: b.orNull(jsonLiteral(one)) })));
    if (typeof value === "object" && value !== null) {
        return b.object(Object.entries(value)
            .filter(([, one]) => one !== undefined)
            .map(([key, one]) => ({ key, value: jsonLiteral(one) })));
    }
    if (typeof value === "number" && !Number.isFinite(value))
        return b.widen(b.literal(null), kinds.nonfinite);
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? b.literal(value) : b.literal(null);
}
export const isNonFinite = (value) => mayBe(value.kinds, kinds.nonfinite);
//# sourceMappingURL=identifier.js.map