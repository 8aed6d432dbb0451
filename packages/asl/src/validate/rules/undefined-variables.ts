import { isRecord } from "../../own-field.js";
import { assignmentsOf, variableNameOf } from "../assignments.js";
import { expressionSourceOf } from "../expression.js";
import { isJsonataFunction } from "../jsonata-functions.js";
import type { GraphView } from "../machine-view.js";
import type { Rule } from "../rule.js";
import { stringsOf, templatesOf } from "../templates.js";
import { outerScopeOf } from "../variable-scope.js";

/**
 * A variable that no state in sight assigns is always undefined. Step Functions accepts the definition and fails the run, so
 * this only warns (AWS, "Passing data between states with variables").
 */
export const checkUndefinedVariables: Rule = ({ machine, report, expressions }) => {
  const assigned = new Map<object, ReadonlySet<string>>();
  for (const graph of machine.graphs) assigned.set(graph.graph, namesAssignedIn(graph));
  for (const view of machine.states) {
    if (view.language !== "JSONata") continue;
    for (const template of templatesOf(view)) {
      for (const { text, location } of stringsOf(template.value, template.location)) {
        const source = expressionSourceOf(text);
        for (const name of source === undefined ? [] : expressions.of(source).variables) {
          if (!isJsonataFunction(name) && !isInSight(name, view.within))
            report.warn("POSSIBLY_UNDEFINED_VARIABLE", `Variable '${name}' is possibly not defined.`, location);
        }
      }
    }
  }

  function isInSight(name: string, within: Omit<GraphView, "states">): boolean {
    let scope: Omit<GraphView, "states"> | undefined = within;
    while (scope !== undefined && !assigned.get(scope.graph)?.has(name)) scope = outerScopeOf(scope);
    return scope !== undefined;
  }
};

function namesAssignedIn({ states }: GraphView): ReadonlySet<string> {
  return new Set(
    states.flatMap((view) =>
      assignmentsOf(view).flatMap(({ value }) =>
        isRecord(value) ? Object.keys(value).map((key) => variableNameOf(key, view.language)) : [],
      ),
    ),
  );
}
