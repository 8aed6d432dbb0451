import { expressionSourceOf } from "../expression.js";
import { forEachState } from "../rule.js";
import { stringsOf, type TemplateScope, templatesOf } from "../templates.js";

const fieldsOfStates: Readonly<Record<TemplateScope, readonly string[]>> = {
  entry: ["input", "context"],
  result: ["input", "context", "result"],
  error: ["input", "context", "errorOutput"],
};

/**
 * An expression starts from `$states` or a variable: there is no context item. `$states.result` exists in `Output` and `Assign`
 * of Task, Parallel and Map, `$states.errorOutput` in those of a catcher (AWS, "Transforming data with JSONata").
 */
export const checkExpressionReferences = forEachState((view, { report, expressions }) => {
  if (view.language !== "JSONata") return;
  for (const template of templatesOf(view)) {
    for (const { text, location } of stringsOf(template.value, template.location)) {
      const source = expressionSourceOf(text);
      if (source === undefined) continue;
      const facts = expressions.of(source);
      for (const name of facts.contextReads) unsupported(describeContextRead(name), location);
      for (const field of facts.statesFields)
        if (!fieldsOfStates[template.scope].includes(field))
          unsupported(`Field '$states.${field}' does not exist.`, location);
      if (facts.variables.includes("eval"))
        report.warn("UNSUPPORTED_JSONATA_EXPRESSION", "Function '$eval' is not supported.", location);
    }
  }

  function unsupported(message: string, location: string): void {
    report.error("UNSUPPORTED_JSONATA_EXPRESSION", message, location);
  }
});

function describeContextRead(name: string): string {
  return name === "$$"
    ? "Reference to '$$' is not supported."
    : `Reference to '${name}' at the top level is not supported.`;
}
