import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";
import { lowerRegion } from "./calls/region.js";
import { Cx } from "./cx.js";
import { bindInFlow } from "./statements/declare.js";
/** Phase 2: the workflow's function as a graph of blocks. The input is read from the context object wherever it is used. */
export function lowerWorkflow(source, program) {
    const cx = new Cx(program);
    const [input, context] = source.body.parameters;
    const body = lowerRegion(source.body.body, cx, () => {
        if (input)
            bindInFlow(input.name, b.states("executionInput", cx.kindsAt(input) & ~kinds.undef || kinds.json), input, cx);
        const symbol = context && cx.symbolOf(context.name);
        if (symbol)
            cx.bindings = cx.bindings.with([[symbol, { kind: "context" }]]);
    });
    return {
        name: source.name,
        vars: cx.vars,
        body,
        functions: cx.functions,
        ...(source.timeoutSeconds === undefined ? {} : { timeoutSeconds: source.timeoutSeconds }),
        ...(source.description === undefined ? {} : { description: source.description }),
        origin: cx.origin(source.call),
    };
}
//# sourceMappingURL=workflow.js.map