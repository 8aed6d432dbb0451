import * as b from "../../ir/build.js";
import { kinds, mayBe } from "../../ir/kinds.js";
import { shorten } from "./operands.js";
/** A value that one of two ways makes, each with states of its own. */
export function branchValue(node, test, then, otherwise, cx) {
    const flow = cx.requireFlow();
    const [yes, no] = [flow.open(), flow.open()];
    flow.leave({
        kind: "branch",
        name: `if ${shorten(node.getText(), 70)}`,
        arms: [{ when: test, target: yes.id }],
        otherwise: no.id,
        origin: cx.origin(node),
    });
    return joinWays([lowerWay(yes, then, cx), lowerWay(no, otherwise, cx)], "value", node, cx);
}
export function lowerWay(block, lower, cx) {
    const flow = cx.requireFlow();
    flow.enter(block);
    const value = lower();
    return { end: flow.suspend(), value };
}
/** Brings the ways together: each stores its value in one variable, whose kinds are known only now. */
export function joinWays(ways, name, node, cx) {
    const flow = cx.requireFlow();
    const open = ways.filter((way) => way.end !== undefined);
    const of = open.reduce((all, way) => all | way.value.kinds, kinds.never);
    const after = flow.open();
    if (open.length === 0)
        return b.nothing;
    if (open.every((way) => way.value.kind === "nothing")) {
        for (const { end } of open)
            if (end)
                leaveTo(end, after, node, cx);
        flow.enter(after);
        return b.nothing;
    }
    const boxed = mayBe(of, kinds.undef);
    const id = cx.newVariable(name, of, true);
    for (const { end, value } of open) {
        if (end === undefined)
            continue;
        flow.enter(end);
        cx.assign(id, value, boxed, node);
        flow.goto(after.id, cx.origin(node));
    }
    flow.enter(after);
    return cx.readVariable(id, of, boxed);
}
function leaveTo(end, after, node, cx) {
    const flow = cx.requireFlow();
    flow.enter(end);
    flow.goto(after.id, cx.origin(node));
}
//# sourceMappingURL=branch-value.js.map