import { limits } from "../../limits.js";
import { fieldOf, isRecord } from "../../own-field.js";
import type { Rule } from "../rule.js";

/** A state's name has at most 80 characters and is unique in the whole machine (states-language.net, "States"). */
export const checkStateNames: Rule = ({ machine, report }) => {
  const seen = new Set<string>();
  for (const { graph, location } of machine.graphs) {
    const states = fieldOf(graph, "States");
    for (const name of isRecord(states) ? Object.keys(states) : []) {
      const place = `${location}/States/${name}`;
      if (Array.from(name).length > limits.stateNameCharacters)
        report.error("INVALID_STATE_NAME", "State name exceeds the 80-character limit allowed by the service", place);
      if (seen.has(name)) report.error("DUPLICATE_STATE_NAME", `Duplicate State name: ${name}`, place);
      seen.add(name);
    }
  }
};
