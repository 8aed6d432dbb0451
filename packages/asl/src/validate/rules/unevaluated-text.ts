import { isRecord } from "../../own-field.js";
import { expressionSourceOf } from "../expression.js";
import type { StateView } from "../machine-view.js";
import { classifyPathText } from "../paths-as-text.js";
import { forEachState } from "../rule.js";
import { taskResourceOf } from "../task-resource.js";
import { templatesOf } from "../templates.js";

interface Finding {
  readonly why: string;
  readonly help: string;
}

/**
 * Texts of a template that only look as if they were evaluated: JSONPath reads those under a key that ends in `.$`, JSONata
 * those between `{%` and `%}`. Other texts of a JSONata state may be meant, `$$.x` too (states-language.net, "Payload
 * template"; AWS, "Transforming data with JSONata").
 */
export const checkUnevaluatedText = forEachState((view, { report }) => {
  const judge = view.language === "JSONata" ? judgeInJsonata : judgeInJsonPath;
  for (const { value, location } of templatesOf(view)) {
    for (const { key, text, place } of namedTexts(value, location)) {
      const found = judge(key, text, view);
      if (found)
        report.lint(
          "LINT_TEXT_NOT_EVALUATED",
          `${found.why}, so the text is passed on as it stands`,
          found.help,
          place,
        );
    }
  }
});

/** Keys under which other services, and functions written for it, take a JSONPath of their own. */
const foreignKeys = /path|query|pointer|selector|template|expression|mapping|transform/i;

function judgeInJsonPath(key: string, text: string, view: StateView): Finding | undefined {
  if (key === "" || key.endsWith(".$")) return undefined;
  if (expressionSourceOf(text) !== undefined)
    return {
      why: "The state uses JSONPath, where {% %} means nothing",
      help: "Set QueryLanguage to JSONata, or write a path.",
    };
  const kind = classifyPathText(text);
  if (kind === undefined || (kind === "path" && (foreignKeys.test(key) || takesForeignPaths(view)))) return undefined;
  return { why: `The key '${key}' does not end in .$`, help: `Write "${key}.$".` };
}

/** An API of AWS may want a JSONPath for itself, as the input transformers of EventBridge do. */
function takesForeignPaths(view: StateView): boolean {
  const resource = taskResourceOf(view);
  return resource.kind === "worker" || (resource.kind === "integration" && resource.service !== "lambda");
}

function judgeInJsonata(key: string, text: string): Finding | undefined {
  if (expressionSourceOf(text) !== undefined) return undefined;
  if (/^\$states\.(?:input|context|result|errorOutput)\b/.test(text))
    return { why: "The expression is not between {% and %}", help: `Write "{% ${text} %}".` };
  if (!key.endsWith(".$") || classifyPathText(text) === undefined) return undefined;
  return {
    why: `The state uses JSONata, where '${key}' is a name like others`,
    help: `Write "${key.slice(0, -2)}" with an expression, such as "{% $states.input %}".`,
  };
}

/** The texts of a template with the key each stands under; a template that is itself a text has none. */
function* namedTexts(value: unknown, place: string, key = ""): Generator<{ key: string; text: string; place: string }> {
  if (typeof value === "string") yield { key, text: value, place };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* namedTexts(item, `${place}[${index}]`);
  else if (isRecord(value))
    for (const [name, item] of Object.entries(value)) yield* namedTexts(item, `${place}/${name}`, name);
}
