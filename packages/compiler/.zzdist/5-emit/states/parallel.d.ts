import type { ParallelState, StateGraph } from "@stepwright/asl";
import type { DraftGraph, DraftOf } from "../draft.js";
import { type PrintCx } from "./print-cx.js";
/** Branches at the same time; the result is the list of their answers. */
export declare function printParallel(state: DraftOf<"Parallel">, cx: PrintCx, printGraph: (graph: DraftGraph, cx: PrintCx) => StateGraph): ParallelState;
//# sourceMappingURL=parallel.d.ts.map