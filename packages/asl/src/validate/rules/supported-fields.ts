import { supportsField } from "../../state-fields.js";
import { forEachState } from "../rule.js";

/** A state has only the fields of its type (AWS, "State types"). */
export const checkSupportedFields = forEachState(({ state, type, location }, { report }) => {
  for (const name of Object.keys(state)) {
    if (!supportsField(type, name)) report.schema(`Field '${name}' is not supported`, location);
  }
});
