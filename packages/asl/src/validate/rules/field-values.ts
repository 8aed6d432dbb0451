import { fieldOf } from "../../own-field.js";
import { type FieldHolds, stateFieldOf, supportsField } from "../../state-fields.js";
import type { QueryLanguage } from "../../states.js";
import { expressionSourceOf } from "../expression.js";
import { forEachState } from "../rule.js";
import { type Check, expectFlag, expectNumber, expectText } from "../shape.js";

/**
 * Literal values are of the type and in the range of their field; in a JSONata state an expression may stand in for them
 * (AWS, "State types", "Quotas").
 */
export const checkFieldValues = forEachState(({ state, type, language, location }, { report }) => {
  for (const name of Object.keys(state)) {
    const fact = stateFieldOf(name);
    if (!fact || !supportsField(type, name) || name === "Type" || name === "QueryLanguage") continue;
    checkOf(fact.holds, language)?.(fieldOf(state, name), `${location}/${name}`, report);
  }
});

function checkOf(holds: FieldHolds, language: QueryLanguage): Check | undefined {
  if (holds.kind === "text") return expectText;
  if (holds.kind === "flag") return expectFlag;
  if (holds.kind !== "value") return undefined;
  const literal = holds.type === "string" ? expectText : expectNumber(holds);
  return (value, location, report) => {
    const expression = language === "JSONata" && typeof value === "string" ? expressionSourceOf(value) : undefined;
    if (expression === undefined) literal(value, location, report);
  };
}
