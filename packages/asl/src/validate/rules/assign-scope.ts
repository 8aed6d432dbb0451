import { isRecord } from "../../own-field.js";
import { assignmentsOf, variableNameOf } from "../assignments.js";
import type { GraphView } from "../machine-view.js";
import type { Rule } from "../rule.js";
import { outerScopeOf } from "../variable-scope.js";

/**
 * A branch or an iteration reads the variables around it and never assigns a name that is assigned there; the order of the
 * states does not matter (AWS, "Passing data between states with variables", "Scope").
 */
export const checkAssignScope: Rule = ({ machine, report }) => {
  const namesByGraph = new Map<object, Set<string>>();
  for (const graph of machine.graphs) namesByGraph.set(graph.graph, new Set(assignedIn(graph).map(({ name }) => name)));
  for (const graph of machine.graphs) {
    for (const { name, location } of assignedIn(graph)) {
      let outer = outerScopeOf(graph);
      while (outer !== undefined && !namesByGraph.get(outer.graph)?.has(name)) outer = outerScopeOf(outer);
      if (outer !== undefined)
        report.error(
          "DUPLICATE_VARIABLE_NAME",
          `The variable name '${name}' was already defined in a parent scope.`,
          location,
        );
    }
  }
};

function assignedIn({ states }: GraphView): { readonly name: string; readonly location: string }[] {
  return states.flatMap((view) =>
    assignmentsOf(view).flatMap(({ value, location }) =>
      isRecord(value)
        ? Object.keys(value).map((key) => ({
            name: variableNameOf(key, view.language),
            location: `${location}/${key}`,
          }))
        : [],
    ),
  );
}
