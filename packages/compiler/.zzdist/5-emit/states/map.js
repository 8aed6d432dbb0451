import { printWhole } from "../template.js";
import { exprsOfWay } from "./print-cx.js";
/** An iteration per item, each a small machine; the result is the list of their answers. */
export function printMap(state, cx, printGraph) {
    return {
        Type: "Map",
        Items: printWhole(state.items, cx.variables),
        ...(state.concurrency === 0 ? {} : { MaxConcurrency: state.concurrency }),
        ItemProcessor: { ProcessorConfig: { Mode: "INLINE" }, ...printGraph(state.processor, cx) },
        ...cx.retry(state.retry, [state.items, ...exprsOfWay(state.leave)]),
        ...cx.catch(state.catchers),
        ...cx.leave(state.leave),
    };
}
//# sourceMappingURL=map.js.map