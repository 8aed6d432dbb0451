import { limits } from "../../limits.js";
import { fieldOf } from "../../own-field.js";
import type { Rule } from "../rule.js";

/** White space, the characters AWS lists, and control characters. */
const forbidden = /[\s?*<>{}[\]:;,\\|^~$#%&`"\p{Cc}]/u;

/** A Map's `Label` is short, has none of the forbidden characters and is unique in the definition (AWS, "Distributed mode"). */
export const checkLabels: Rule = ({ machine, report }) => {
  const seen = new Set<string>();
  for (const { state, type, location } of machine.states) {
    const label = fieldOf(state, "Label");
    if (type !== "Map" || typeof label !== "string") continue;
    const place = `${location}/Label`;
    if (Array.from(label).length > limits.labelCharacters)
      report.error("INVALID_LABEL_NAME", "Label exceeds the 40-character limit allowed by the service", place);
    else if (label === "" || forbidden.test(label))
      report.error("INVALID_LABEL_NAME", `Invalid Label name: ${label}`, place);
    if (seen.has(label)) report.error("DUPLICATE_LABEL_NAME", `Duplicate Label name: ${label}`, place);
    seen.add(label);
  }
};
