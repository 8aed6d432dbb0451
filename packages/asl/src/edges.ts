import { describeChoiceRule } from "./describe-choice-rule.js";
import { fieldOf, type JsonRecord, recordsOf } from "./own-field.js";

export type EdgeKind = "next" | "choice" | "default" | "catch";

/** A way out of a state: to the state named `target` of the same `States` map. */
export interface Edge {
  readonly kind: EdgeKind;
  readonly target: string;
  /** When the edge is taken: empty for `Next`, `default`, the condition of a rule, the error names of a catcher. */
  readonly label: string;
  /** Where the target stands below the state, as AWS writes it: `/Choices[0]/Next`. */
  readonly location: string;
}

/**
 * Every edge of a state, in the order in which Step Functions would try them: rules before `Default`, catchers in order
 * (states-language.net, "Transitions"). Reads any object: fields that are absent or no names give no edge.
 */
export function edgesOf(state: object): Edge[] {
  return [
    ...edgeOf("next", state, "Next", "", ""),
    ...listEdges("choice", state, "Choices", describeChoiceRule),
    ...edgeOf("default", state, "Default", "default", ""),
    ...listEdges("catch", state, "Catch", describeErrors),
  ];
}

function edgeOf(kind: EdgeKind, holder: object, field: string, label: string, location: string): Edge[] {
  const target = fieldOf(holder, field);
  return typeof target === "string" ? [{ kind, target, label, location: `${location}/${field}` }] : [];
}

function listEdges(kind: EdgeKind, state: object, field: string, describe: (entry: JsonRecord) => string): Edge[] {
  return recordsOf(state, field).flatMap(({ record, index }) =>
    edgeOf(kind, record, "Next", describe(record), `/${field}[${index}]`),
  );
}

function describeErrors(catcher: JsonRecord): string {
  const names = fieldOf(catcher, "ErrorEquals");
  return Array.isArray(names) ? names.filter((name) => typeof name === "string").join(", ") : "";
}
