import { printChoice } from "./choice.js";
import { printFail } from "./fail.js";
import { printMap } from "./map.js";
import { printParallel } from "./parallel.js";
import { printPass } from "./pass.js";
import { PrintCx } from "./print-cx.js";
import { printSucceed } from "./succeed.js";
import { printTask } from "./task.js";
import { printWait } from "./wait.js";
const table = {
    Task: printTask,
    Parallel: (state, cx) => printParallel(state, cx, printGraph),
    Map: (state, cx) => printMap(state, cx, printGraph),
    Pass: printPass,
    Wait: printWait,
    Choice: printChoice,
    Succeed: printSucceed,
    Fail: printFail,
};
export function printGraph(graph, cx) {
    const start = graph.start.state;
    if (start === undefined)
        throw new Error("a graph has no first state");
    const states = graph.states.map((state) => [cx.nameOf(state), print(state, cx)]);
    return { StartAt: cx.nameOf(start), States: Object.fromEntries(states) };
}
function print(state, cx) {
    const printOne = table[state.type];
    return { ...printOne(state, cx) };
}
//# sourceMappingURL=index.js.map