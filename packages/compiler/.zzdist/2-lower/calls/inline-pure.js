import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import { kinds, mayBe } from "../../ir/kinds.js";
import { lowerExpression } from "../expressions/index.js";
import { lowerInOrder } from "../expressions/operands.js";
import { bindName } from "../pure/declare.js";
import { PureScope } from "../pure/scope.js";
import { lowerPureList } from "../pure/statements.js";
import { resolveFunction } from "./resolve-function.js";
/** A call of a function that needs no states: its body, with the arguments in place of the parameters. */
export function inlinePure(fn, node, cx) {
    const args = lowerArguments(node, cx);
    if (args.some((one) => one.kind === "invalid"))
        return b.invalid;
    const known = cx.recursive.get(fn);
    if (known !== undefined)
        return b.apply(known, args, cx.kindsAt(node));
    return isRecursive(fn, cx) ? callRecursive(fn, args, cx.kindsAt(node), cx) : lowerPureBody(fn, args, cx.kindsAt(node), cx);
}
/** The arguments of a call; spread ones become one array for the rest parameter. */
export function lowerArguments(node, cx) {
    return lowerInOrder(node.arguments, cx, (argument) => {
        if (ts.isSpreadElement(argument))
            return b.array([{ mode: "spread", value: lowerExpression(argument.expression, cx) }]);
        return resolveFunction(argument, cx) === undefined ? lowerExpression(argument, cx) : b.nothing;
    });
}
/** The body of a function under its arguments, as one expression. */
export function lowerPureBody(fn, args, result, cx) {
    const scope = new PureScope();
    return cx.scoped(cx.bindings, () => cx.purely(() => {
        const at = { cx, scope, exits: { returned: (value) => value, broken: new Map(), continued: new Map(), kinds: result } };
        return scope.close(() => bindParameters(fn, args, at), () => lowerBody(fn, at));
    }, scope));
}
function lowerBody(fn, at) {
    const { body } = fn;
    if (body === undefined)
        return b.invalid;
    if (ts.isBlock(body))
        return lowerPureList(body.statements, at, () => b.nothing);
    let value = b.invalid;
    return at.scope.close(() => {
        value = lowerExpression(body, at.cx);
    }, () => value);
}
/** Gives each parameter its argument, its default where that is undefined, or the rest of them. */
function bindParameters(fn, args, at) {
    fn.parameters.forEach((parameter, index) => {
        if (parameter.dotDotDotToken) {
            const rest = b.array(args.slice(index).map((value) => ({ mode: "element", value: b.orNull(value) })));
            bindName(parameter.name, rest, at);
            return;
        }
        const given = args[index] ?? b.nothing;
        bindName(parameter.name, withDefault(given, parameter.initializer, at.cx), at);
    });
}
export function withDefault(value, fallback, cx) {
    if (fallback === undefined || !mayBe(value.kinds, kinds.undef))
        return value;
    if (value.kind === "nothing")
        return lowerExpression(fallback, cx);
    return b.bind(value, "v", (v) => b.cond(b.exists(v), b.narrow(v, ~kinds.undef), lowerExpression(fallback, cx)));
}
/** Whether a function reaches a call of itself. */
function isRecursive(fn, cx) {
    const seen = new Set();
    const reaches = (node) => {
        const called = ts.isCallExpression(node) || ts.isIdentifier(node) ? resolveFunction(ts.isCallExpression(node) ? node.expression : node, cx) : undefined;
        if (called === fn)
            return true;
        if (called !== undefined && !seen.has(called)) {
            seen.add(called);
            if (called.body && reaches(called.body))
                return true;
        }
        return ts.forEachChild(node, (child) => reaches(child) || undefined) ?? false;
    };
    return fn.body !== undefined && reaches(fn.body);
}
/** A recursive function is a function of the expression, defined in front of its first call. */
function callRecursive(fn, args, result, cx) {
    const local = b.makeLocal(ts.isFunctionDeclaration(fn) && fn.name ? fn.name.text : "fn");
    const callee = b.localOf(local, kinds.fn);
    const params = fn.parameters.map((one) => b.makeLocal(ts.isIdentifier(one.name) ? one.name.text : "p"));
    const values = params.map((param, index) => b.localOf(param, fn.parameters[index] ? cx.kindsAt(fn.parameters[index]) : kinds.unknown));
    const before = cx.recursive;
    cx.recursive = new Map([...before, [fn, callee]]);
    const body = lowerPureBody(fn, values, result, cx);
    cx.recursive = before;
    return b.letIn([{ local, value: b.lambda(params, body) }], b.apply(callee, args, result));
}
//# sourceMappingURL=inline-pure.js.map