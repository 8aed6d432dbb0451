import { visitExpr } from "../ir/walk.js";
import { emitRegion } from "./emit-region.js";
import { Environment } from "./environment.js";
import { nameStates } from "./state-names.js";
import { printGraph } from "./states/index.js";
import { PrintCx } from "./states/print-cx.js";
import { nameVariables } from "./variable-names.js";
/** Phase 5: from the graph of blocks to the states of ASL. */
export function emitMachine(workflow, logicalIds) {
    const graph = emitRegion(workflow.body, workflow.vars, new Environment());
    const names = nameStates(graph);
    const variables = nameVariables(workflow.vars, variablesIn(graph));
    const { StartAt, States } = printGraph(graph, new PrintCx({ names, variables, logicalIds, workflow: workflow.name }));
    const definition = {
        Comment: workflow.description ?? `Compiled by Stepwright from ${workflow.origin.file}`,
        QueryLanguage: "JSONata",
        StartAt,
        ...(workflow.timeoutSeconds === undefined ? {} : { TimeoutSeconds: workflow.timeoutSeconds }),
        States,
    };
    return { definition, origins: new Map([...names].map(([state, name]) => [name, state.origin])) };
}
/** The variables that some state stores. */
function variablesIn(graph) {
    const found = new Set();
    const read = (expr) => visitExpr(expr, (node) => void (node.kind === "variable" && found.add(node.id)));
    const readWay = (way) => {
        for (const [id, value] of way.assign) {
            found.add(id);
            read(value);
        }
        if (way.output)
            read(way.output);
    };
    const visit = (state) => {
        if ("leave" in state)
            readWay(state.leave);
        if ("catchers" in state)
            state.catchers.forEach(readWay);
        if (state.type === "Choice")
            [...state.rules, state.otherwise].forEach(readWay);
        if (state.type === "Parallel")
            for (const branch of state.branches)
                branch.states.forEach(visit);
        if (state.type === "Map")
            state.processor.states.forEach(visit);
    };
    graph.states.forEach(visit);
    return found;
}
//# sourceMappingURL=emit-machine.js.map