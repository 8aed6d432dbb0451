import { edgesOf } from "../../edges.js";
import { fieldOf, isRecord } from "../../own-field.js";
import type { GraphView } from "../machine-view.js";
import type { Rule } from "../rule.js";

/**
 * A machine has a terminal state, and every state is reachable from `StartAt`. AWS looks for a terminal state only in the outer
 * machine, gives that finding no location, and then says nothing about reachability there (AWS, "Diagnostics":
 * `MISSING_END_STATE`, `MISSING_TRANSITION_TARGET`).
 */
export const checkReachability: Rule = ({ machine, report }) => {
  for (const graph of machine.graphs) {
    if (graph.kind === "machine" && graph.states.length > 0 && !graph.states.some(isTerminal)) {
      report.error("MISSING_END_STATE", "Workflow has no terminal state", "");
      continue;
    }
    const startAt = fieldOf(graph.graph, "StartAt");
    if (typeof startAt !== "string") continue;
    const reached = reachableFrom(startAt, graph);
    for (const { name, location } of graph.states) {
      if (!reached.has(name)) report.error("MISSING_TRANSITION_TARGET", `State "${name}" is not reachable.`, location);
    }
  }
};

function isTerminal({ state, type }: GraphView["states"][number]): boolean {
  return type === "Succeed" || type === "Fail" || fieldOf(state, "End") === true;
}

function reachableFrom(startAt: string, { graph }: GraphView): ReadonlySet<string> {
  const states = fieldOf(graph, "States");
  const reached = new Set([startAt]);
  for (const name of reached) {
    const state = isRecord(states) ? fieldOf(states, name) : undefined;
    if (isRecord(state)) for (const edge of edgesOf(state)) reached.add(edge.target);
  }
  return reached;
}
