import { fieldOf, isRecord } from "../../own-field.js";
import { supportsField } from "../../state-fields.js";
import { forEachState } from "../rule.js";
import { checkFields, expectRecord, expectText, requireFields } from "../shape.js";

const catcherFields = {
  ErrorEquals: undefined,
  Next: expectText,
  Comment: expectText,
  ResultPath: undefined,
  Output: undefined,
  Assign: undefined,
};

/** Catchers: `ErrorEquals` and `Next`, and no field of another place (AWS, "Error handling"). */
export const checkCatch = forEachState(({ state, type, location }, { report }) => {
  const catchers = fieldOf(state, "Catch");
  if (catchers === undefined || !supportsField(type, "Catch")) return;
  if (!Array.isArray(catchers)) report.schema("Expected value of type [ARRAY]", `${location}/Catch`);
  else
    for (const [index, catcher] of catchers.entries()) {
      const place = `${location}/Catch[${index}]`;
      expectRecord(catcher, place, report);
      if (!isRecord(catcher)) continue;
      requireFields(catcher, ["ErrorEquals", "Next"], place, report);
      checkFields(catcher, catcherFields, place, report);
    }
});
