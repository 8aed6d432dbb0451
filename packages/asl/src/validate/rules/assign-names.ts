import { limits } from "../../limits.js";
import { isRecord } from "../../own-field.js";
import { assignmentsOf, variableNameOf } from "../assignments.js";
import { forEachState } from "../rule.js";

const identifier = /^\p{ID_Start}\p{ID_Continue}*$/u;

/**
 * `Assign` is an object written out, its keys are variable names of at most 80 characters, and `states` is taken (AWS, "Passing
 * data between states with variables"; Unicode UAX #31).
 */
export const checkAssignNames = forEachState((view, { report }) => {
  for (const { value, location } of assignmentsOf(view)) {
    if (!isRecord(value)) report.schema("Expected value of type [OBJECT]", location);
    for (const key of isRecord(value) ? Object.keys(value) : []) {
      const name = variableNameOf(key, view.language);
      const place = `${location}/${key}`;
      if (name === "states")
        report.error("RESERVED_VARIABLE_NAME", "Cannot assign to reserved variable '$states'.", place);
      else if (!identifier.test(name))
        report.error("INVALID_VARIABLE_NAME", describe(name, "contains invalid characters"), place);
      else if (Array.from(name).length > limits.variableNameCharacters)
        report.error("INVALID_VARIABLE_NAME", describe(name, "is longer than 80 characters"), place);
    }
  }
});

function describe(name: string, what: string): string {
  return `Invalid variable name '${name}': the variable name ${what}.`;
}
