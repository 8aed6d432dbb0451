import { exprsOfWay } from "./print-cx.js";
/** Branches at the same time; the result is the list of their answers. */
export function printParallel(state, cx, printGraph) {
    return {
        Type: "Parallel",
        Branches: state.branches.map((branch) => printGraph(branch, cx)),
        ...cx.retry(state.retry, exprsOfWay(state.leave)),
        ...cx.catch(state.catchers),
        ...cx.leave(state.leave),
    };
}
//# sourceMappingURL=parallel.js.map