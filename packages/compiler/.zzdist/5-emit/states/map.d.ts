import type { MapState, StateGraph } from "@stepwright/asl";
import type { DraftGraph, DraftOf } from "../draft.js";
import { type PrintCx } from "./print-cx.js";
/** An iteration per item, each a small machine; the result is the list of their answers. */
export declare function printMap(state: DraftOf<"Map">, cx: PrintCx, printGraph: (graph: DraftGraph, cx: PrintCx) => StateGraph): MapState;
//# sourceMappingURL=map.d.ts.map