import { edgesOf } from "../../edges.js";
import { fieldOf, hasField, isRecord } from "../../own-field.js";
import type { Rule } from "../rule.js";

/**
 * `StartAt`, `Next`, `Default` and the `Next` of rules and catchers name a state of the same `States` map: a transition never
 * crosses the border of a branch or an item processor (states-language.net, "Transitions", "Parallel state").
 */
export const checkTransitionTargets: Rule = ({ machine, report }) => {
  for (const { graph, location, states } of machine.graphs) {
    const entries = fieldOf(graph, "States");
    if (!isRecord(entries)) continue;
    const startAt = fieldOf(graph, "StartAt");
    if (typeof startAt === "string") checkTarget(startAt, `${location}/StartAt`);
    for (const view of states)
      for (const edge of edgesOf(view.state)) checkTarget(edge.target, view.location + edge.location);

    function checkTarget(target: string, place: string): void {
      if (isRecord(entries) && !hasField(entries, target))
        report.error("MISSING_TRANSITION_TARGET", `Missing 'Next' target: ${target}`, place);
    }
  }
};
