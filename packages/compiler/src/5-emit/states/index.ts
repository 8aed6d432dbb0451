import type { State, StateGraph } from "@stepwright/asl";
import type { Draft, DraftGraph, DraftOf, DraftType } from "../draft.js";
import { printChoice } from "./choice.js";
import { printFail } from "./fail.js";
import { printMap } from "./map.js";
import { printParallel } from "./parallel.js";
import { printPass } from "./pass.js";
import type { PrintCx } from "./print-cx.js";
import { printSucceed } from "./succeed.js";
import { printTask } from "./task.js";
import { printWait } from "./wait.js";

type PrintTable = { readonly [Type in DraftType]: (state: DraftOf<Type>, cx: PrintCx) => State };

const table: PrintTable = {
  Task: printTask,
  Parallel: (state, cx) => printParallel(state, cx, printGraph),
  Map: (state, cx) => printMap(state, cx, printGraph),
  Pass: printPass,
  Wait: printWait,
  Choice: printChoice,
  Succeed: printSucceed,
  Fail: printFail,
};

export function printGraph(graph: DraftGraph, cx: PrintCx): StateGraph {
  const start = graph.start.state;
  if (start === undefined) throw new Error("a graph has no first state");
  const states = graph.states.map((state) => [cx.nameOf(state), print(state, cx)] as const);
  return { StartAt: cx.nameOf(start), States: Object.fromEntries(states) };
}

function print(state: Draft, cx: PrintCx): State {
  const printOne = table[state.type] as (state: Draft, cx: PrintCx) => State;
  return { ...printOne(state, cx) };
}
