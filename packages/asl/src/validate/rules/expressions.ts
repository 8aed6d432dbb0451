import { expressionSourceOf, isHalfOpen } from "../expression.js";
import { forEachState } from "../rule.js";
import { stringsOf, templatesOf } from "../templates.js";

/** Every `{% %}` parses, and no string has only one of the two delimiters (AWS, "Transforming data with JSONata"). */
export const checkExpressions = forEachState((view, { report, expressions }) => {
  if (view.language !== "JSONata") return;
  for (const template of templatesOf(view)) {
    for (const { text, location } of stringsOf(template.value, template.location)) {
      const source = expressionSourceOf(text);
      if (isHalfOpen(text)) report.schema("JSONata string must start with {% and end with %}", location);
      const syntaxError = source === undefined ? undefined : expressions.of(source).syntaxError;
      if (syntaxError !== undefined) report.error("INVALID_JSONATA_EXPRESSION", syntaxError, location);
    }
  }
});
