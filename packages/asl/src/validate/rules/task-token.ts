import { fieldOf } from "../../own-field.js";
import type { StateView } from "../machine-view.js";
import { forEachState } from "../rule.js";
import { isSubstituted } from "../shape.js";
import { taskResourceOf } from "../task-resource.js";
import { stringsOf } from "../templates.js";

/** A read of the context object that may give the token: all but the reads of its other parts. */
const mayReadToken = {
  JSONPath: /\$\$(?!(?:\.|\[['"])(?:Execution|StateMachine|State|Map)\b)/,
  JSONata: /\$states(?!\s*\.\s*(?:input|result|errorOutput|context\s*\.\s*(?:Execution|StateMachine|State|Map))\b)/,
};

/**
 * The token of a `.waitForTaskToken` task is new for each attempt and stands in the context object only, so a request that
 * does not read it there does not carry it, and nobody can answer (AWS, "Wait for a Callback with Task Token").
 */
export const checkTaskToken = forEachState((view, { report }) => {
  const resource = taskResourceOf(view);
  if (resource.kind !== "worker" || resource.by !== "token" || mayCarryToken(view)) return;
  const isJsonata = view.language === "JSONata";
  report.lint(
    "LINT_TOKEN_NOT_SENT",
    "The task waits for its token, but its request does not carry the token, so nobody can return it",
    isJsonata
      ? 'Put "{% $states.context.Task.Token %}" into Arguments.'
      : 'Put "TaskToken.$": "$$.Task.Token" into Parameters.',
    view.location,
  );
});

function mayCarryToken({ state, language, location }: StateView): boolean {
  const parts = language === "JSONata" ? ["Arguments"] : ["InputPath", "Parameters"];
  const wholes = parts.map((part) => `${location}/${part}`);
  const texts = parts.flatMap((part) => [...stringsOf(fieldOf(state, part), `${location}/${part}`)]);
  return texts.some(
    ({ text, location: place }) =>
      mayReadToken[language].test(text) || (isSubstituted(text) && (place.endsWith(".$") || wholes.includes(place))),
  );
}
