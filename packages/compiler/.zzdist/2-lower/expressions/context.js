import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import { kinds } from "../../ir/kinds.js";
import { skipOuter } from "../skip-outer.js";
const execution = b.member(b.states("context", kinds.object), "Execution", kinds.object);
const stateMachine = b.member(b.states("context", kinds.object), "StateMachine", kinds.object);
/** The parts of the workflow's second parameter, and where the context object has them (asl-reference §2.5). */
const parts = {
    "execution.id": b.member(execution, "Id", kinds.string),
    "execution.name": b.member(execution, "Name", kinds.string),
    "execution.startTime": b.member(execution, "StartTime", kinds.string),
    "execution.input": b.states("executionInput", kinds.json),
    "stateMachine.id": b.member(stateMachine, "Id", kinds.string),
    "stateMachine.name": b.member(stateMachine, "Name", kinds.string),
};
/** `ctx.execution.id` and its like; undefined when the expression is no part of the context. */
export function readContext(node, cx) {
    const outer = skipOuter(node.expression);
    if (!ts.isPropertyAccessExpression(outer))
        return undefined;
    const root = skipOuter(outer.expression);
    if (!ts.isIdentifier(root))
        return undefined;
    const symbol = cx.symbolOf(root);
    if (symbol === undefined || cx.bindings.get(symbol)?.kind !== "context")
        return undefined;
    return parts[`${outer.name.text}.${node.name.text}`];
}
//# sourceMappingURL=context.js.map