import type { ParallelState, StateGraph } from "@stepwright/asl";
import type { DraftGraph, DraftOf } from "../draft.js";
import { exprsOfWay, type PrintCx } from "./print-cx.js";

/** Branches at the same time; the result is the list of their answers. */
export function printParallel(
  state: DraftOf<"Parallel">,
  cx: PrintCx,
  printGraph: (graph: DraftGraph, cx: PrintCx) => StateGraph,
): ParallelState {
  return {
    Type: "Parallel",
    Branches: state.branches.map((branch) => printGraph(branch, cx)),
    ...cx.retry(state.retry, exprsOfWay(state.leave)),
    ...cx.catch(state.catchers),
    ...cx.leave(state.leave),
  };
}
