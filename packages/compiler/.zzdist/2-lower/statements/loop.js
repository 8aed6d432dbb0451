import { ts } from "#typescript";
import { lowerStatement } from "./index.js";
import { testable } from "./testable.js";
export function lowerLoop(loop, cx) {
    const flow = cx.requireFlow();
    const origin = cx.origin(loop.node);
    const [head, body, next, after] = [flow.open(), flow.open(), flow.open(), flow.open()];
    const branch = (test, target) => flow.leave({ kind: "branch", name: loop.name, arms: [{ when: testable(test, loop.node, cx), target: target.id }], otherwise: after.id, origin });
    flow.goto(head.id, origin);
    flow.enter(head);
    if (loop.test)
        branch(loop.test(), body);
    else
        flow.goto(body.id, origin);
    flow.enter(body);
    const { controls } = flow;
    const jump = { kind: "jump", label: labelOf(loop.node), breakTo: after.id, continueTo: next.id, isBreakable: true };
    flow.controls = { head: jump, rest: controls };
    cx.scoped(cx.bindings, () => {
        loop.enterRound?.();
        lowerStatement(loop.node.statement, cx);
    });
    flow.controls = controls;
    flow.goto(next.id, origin);
    flow.enter(next);
    loop.step?.();
    if (loop.testLast)
        branch(loop.testLast(), head);
    else
        flow.goto(head.id, origin);
    flow.enter(after);
}
function labelOf(node) {
    return ts.isLabeledStatement(node.parent) ? node.parent.label.text : undefined;
}
//# sourceMappingURL=loop.js.map