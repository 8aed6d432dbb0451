import { fieldOf, hasField } from "../../own-field.js";
import { supportsField } from "../../state-fields.js";
import { forEachState } from "../rule.js";

/** A state that moves on has `Next` or `"End": true`, never both (states-language.net, "Transitions"). */
export const checkTransition = forEachState(({ state, type, location }, { report }) => {
  if (!supportsField(type, "Next")) return;
  const ends = fieldOf(state, "End") === true;
  if (hasField(state, "Next") && ends)
    report.schema("There should only be one of the following fields: [Next, End]", location);
  if (!hasField(state, "Next") && !ends)
    report.schema("This object should have only one of the following fields: [Next, End]", location);
});
