import { ts } from "#typescript";
import { builtins } from "../../builtins/index.js";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import { hasEffects } from "../effects.js";
import { present } from "../expressions/member.js";
import { keep, lowerInOrder } from "../expressions/operands.js";
import { lowerExpression } from "../expressions/index.js";
import { elementKindsOf } from "../kinds-of-type.js";
import { builtinIdOf } from "./builtin-id.js";
import { callbackOf } from "./callback.js";
import { refusal } from "./refusal.js";
import { lowerRegex } from "./regex-argument.js";
/** A method of the standard library, called on a value that is not nullish where the chain says so. */
export function callMethod(node, base, cx) {
    const callee = node.expression;
    if (!ts.isPropertyAccessExpression(callee))
        return b.invalid;
    const id = builtinIdOf(callee.name, cx) ?? "";
    const held = cx.flow && node.arguments.some((one) => hasEffects(one, cx)) ? keep(base, callee.expression, cx) : base;
    const receiver = present(held, callee.name.text);
    return b.bind(receiver, "o", (o) => apply(id, o, callee.expression, node, cx));
}
/** A function of the standard library that belongs to no value: `Math.floor(x)`, `parseInt(x)`, `String(x)`. */
export function callFunction(id, node, cx) {
    return apply(id, b.nothing, undefined, node, cx);
}
/** Objects of the standard library that hold functions and are no values. */
export function isNamespace(id) {
    return /^(Math|JSON|Crypto|[A-Za-z]+Constructor)\./.test(id);
}
function apply(id, receiver, receiverNode, node, cx) {
    const builtin = builtins[id];
    const spread = node.arguments.find(ts.isSpreadElement);
    if (builtin === undefined)
        return b.invalid;
    if (spread !== undefined) {
        return cx.report(lowering.noExactForm(cx.origin(spread), {
            what: "A spread argument",
            reason: "the number of arguments is not known",
            instead: "Use a form that takes the array itself: `a.concat(b)`, `[...a, ...b]`, `list.reduce(…)`.",
        }));
    }
    const callbacks = new Map();
    const args = lowerInOrder(node.arguments, cx, (argument) => {
        const callback = callbackOf(argument, cx);
        if (callback === undefined)
            return lowerRegex(argument, cx) ?? lowerExpression(argument, cx);
        callbacks.set(node.arguments.indexOf(argument), callback);
        return b.nothing;
    });
    if (args.some((one) => one.kind === "invalid") || receiver.kind === "invalid")
        return b.invalid;
    return builtin.lower({
        receiver,
        args,
        callbacks,
        result: cx.kindsAt(node),
        element: receiverNode ? elementKindsOf(cx.checker.getTypeAtLocation(receiverNode), cx.checker) : 0,
        refuse: refusal(node, cx),
    });
}
//# sourceMappingURL=builtin-call.js.map