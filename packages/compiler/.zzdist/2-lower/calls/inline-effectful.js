import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import { kinds } from "../../ir/kinds.js";
import { isEffectful } from "../effects.js";
import { joinWays } from "../expressions/branch-value.js";
import { lowerTail } from "../pure/as-expression.js";
import { lowerBody } from "../statements/index.js";
import { bindInFlow } from "../statements/declare.js";
import { lowerArguments, lowerPureBody, withDefault } from "./inline-pure.js";
import { lowerPromise } from "./promise.js";
/** A call of a function that waits, throws or catches: its statements in place of the call. */
export function inlineEffectful(fn, node, cx) {
    if (cx.inlining.includes(fn)) {
        return cx.report(lowering.recursiveAsync(cx.origin(node), { name: node.expression.getText() }));
    }
    const args = lowerArguments(node, cx);
    if (args.some((one) => one.kind === "invalid"))
        return b.invalid;
    return isEffectful(fn, cx) ? inlineBody(fn, args, cx) : lowerPureBody(fn, args, cx.kindsAt(node), cx);
}
/** The body of a function here, under its arguments; each `return` is one way to the value. */
export function inlineBody(fn, args, cx) {
    const { body } = fn;
    if (body === undefined)
        return b.invalid;
    const flow = cx.requireFlow();
    const { controls } = flow;
    const inlining = cx.inlining;
    const ways = [];
    flow.controls = { head: { kind: "inlined", ways }, rest: undefined };
    cx.inlining = [...inlining, fn];
    const end = cx.scoped(cx.bindings, () => {
        bindParameters(fn, args, cx);
        if (!ts.isBlock(body))
            return lowerPromise(body, cx);
        let value = b.nothing;
        lowerBody(body, cx, (tail) => {
            if (tail.length > 0)
                value = lowerTail(tail, kinds.unknown, cx);
        });
        return value;
    });
    ways.push({ end: flow.suspend(), value: end });
    flow.controls = controls;
    cx.inlining = inlining;
    return takeWays(ways, fn, cx);
}
/** One way needs no join: what follows goes on where it ended. */
function takeWays(ways, fn, cx) {
    const open = ways.filter((way) => way.end !== undefined);
    const [only] = open;
    if (open.length === 1 && only?.end) {
        cx.requireFlow().enter(only.end);
        return only.value;
    }
    return joinWays(open, ts.isFunctionDeclaration(fn) && fn.name ? `${fn.name.text}Result` : "result", fn, cx);
}
function bindParameters(fn, args, cx) {
    fn.parameters.forEach((parameter, index) => {
        const given = parameter.dotDotDotToken
            ? b.array(args.slice(index).map((value) => ({ mode: "element", value: b.orNull(value) })))
            : withDefault(args[index] ?? b.nothing, parameter.initializer, cx);
        bindInFlow(parameter.name, given, parameter, cx);
    });
}
//# sourceMappingURL=inline-effectful.js.map