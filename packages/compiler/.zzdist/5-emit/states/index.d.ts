import type { StateGraph } from "@stepwright/asl";
import type { DraftGraph } from "../draft.js";
import { PrintCx } from "./print-cx.js";
export declare function printGraph(graph: DraftGraph, cx: PrintCx): StateGraph;
//# sourceMappingURL=index.d.ts.map