import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import { kinds, mayBe } from "../../ir/kinds.js";
import { lowerExpression } from "../expressions/index.js";
import { closureOf } from "./closure.js";
/** `step(fn, input?, options?)`, `step("name", async () => …, options?)`, and the direct call of a `defineStep` value. */
export function lowerStep(node, cx) {
    if (cx.program.constructOf(node.expression) !== "step") {
        return callStep(node, node.expression, node.arguments[0], node.arguments[1], cx);
    }
    const [target, second, options] = node.arguments;
    if (target === undefined)
        return b.invalid;
    const isInline = second !== undefined && (ts.isArrowFunction(second) || ts.isFunctionExpression(second)) && mayBe(cx.kindsAt(target), kinds.string);
    return isInline ? callClosure(node, target, second, options, cx) : callStep(node, target, second, options, cx);
}
function callStep(node, target, input, options, cx) {
    const value = input ? toJson(lowerExpression(input, cx)) : b.literal(null);
    const step = cx.program.stepOf(target);
    if (step === undefined || value.kind === "invalid")
        return b.invalid;
    return emitTask(node, step.fn, value, [step.options, options], cx);
}
function callClosure(node, name, body, options, cx) {
    const constant = cx.program.constantOf(name);
    if (typeof constant?.value !== "string") {
        return cx.report(lowering.notStatic(cx.origin(name), { what: "The name of a step", reason: "it is the state's name" }));
    }
    const closure = closureOf(constant.value, body, cx);
    return closure === undefined ? b.invalid : emitTask(node, closure.fn, closure.captures, [options], cx);
}
function emitTask(node, fn, input, options, cx) {
    const policy = cx.program.policyOf(options, ["lambda"]);
    const known = cx.functions.get(fn.name);
    if (known !== undefined && !isSame(known, fn)) {
        return cx.report(lowering.unsupportedSyntax(cx.origin(node), {
            syntax: `A second step named \`${fn.name}\``,
            instead: "Give one of them another name with defineStep(\"…\", …): the name is the state's and the function's.",
        }));
    }
    cx.functions.set(fn.name, fn);
    const of = resultKinds(node, cx);
    const result = cx.newVariable(resultName(node, fn.name), of, true);
    cx.requireFlow().emit({
        kind: "task",
        name: policy.name ?? fn.name,
        step: fn.name,
        input,
        retry: policy.retriers,
        result,
        ...(policy.timeoutSeconds === undefined ? {} : { timeoutSeconds: policy.timeoutSeconds }),
        ...(policy.heartbeatSeconds === undefined ? {} : { heartbeatSeconds: policy.heartbeatSeconds }),
        origin: cx.origin(node),
    });
    return cx.readVariable(result, of, false);
}
const isSame = (left, right) => JSON.stringify(left.source) === JSON.stringify(right.source);
/** A result that is undefined is null on the wire. */
function resultKinds(node, cx) {
    const awaited = cx.checker.getAwaitedType(cx.checker.getTypeAtLocation(node));
    const of = awaited ? cx.kindsOfType(awaited) : kinds.json;
    return mayBe(of, kinds.undef) ? (of & ~kinds.undef) | kinds.null : of;
}
/** The name of the variable that will hold a result: that of the constant it initialises, else of the step. */
export function resultName(node, fallback) {
    let parent = node.parent;
    while (ts.isAwaitExpression(parent) || ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent))
        parent = parent.parent;
    if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name))
        return parent.name.text;
    return `${fallback.replace(/[^A-Za-z0-9]+(.)?/g, (_all, next) => (next ?? "").toUpperCase())}Result`;
}
/** A value as it crosses a boundary: null for undefined. */
export const toJson = (value) => (value.kind === "invalid" ? value : b.narrow(b.orNull(value), ~kinds.nonfinite));
//# sourceMappingURL=step.js.map