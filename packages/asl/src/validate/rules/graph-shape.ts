import { fieldOf, hasField, isRecord } from "../../own-field.js";
import { stateTypes } from "../../states.js";
import type { GraphView } from "../machine-view.js";
import type { Rule } from "../rule.js";
import {
  type Check,
  checkFields,
  expectNumber,
  expectOneOf,
  expectRecord,
  expectText,
  requireFields,
} from "../shape.js";

const graphFields: Readonly<Record<string, Check | undefined>> = {
  Comment: expectText,
  StartAt: expectText,
  States: expectRecord,
  Version: expectOneOf("1.0"),
  TimeoutSeconds: expectNumber({ type: "integer", min: 1, max: 99_999_999 }),
};

/** A branch or an item processor has no query language of its own. */
const fieldsOfKind: Readonly<Record<GraphView["kind"], Readonly<Record<string, Check | undefined>>>> = {
  machine: { ...graphFields, QueryLanguage: expectOneOf("JSONPath", "JSONata") },
  branch: graphFields,
  processor: { ...graphFields, ProcessorConfig: undefined },
};

/** Known in the order in which AWS lists them. */
const typeNames = ["Task", "Wait", "Pass", "Succeed", "Fail", "Choice", "Parallel", "Map"];

/**
 * A machine and each machine inside it has `StartAt` and a non-empty `States`, no field of another kind, and in `States` only
 * objects of a known `Type` (states-language.net, "Top-level fields"; AWS, "State machine structure").
 */
export const checkGraphShape: Rule = ({ machine, report }) => {
  for (const { kind, graph, location } of machine.graphs) {
    requireFields(graph, ["States", "StartAt"], location || "/", report);
    checkFields(graph, fieldsOfKind[kind], location || "/", report);
    const states = fieldOf(graph, "States");
    if (!isRecord(states)) continue;
    const entries = Object.entries(states);
    if (entries.length === 0) report.schema("Value cannot be empty", `${location}/States`);
    for (const [name, state] of entries) {
      const place = `${location}/States/${name}`;
      expectRecord(state, place, report);
      if (isRecord(state)) checkType(state, place);
    }
  }

  function checkType(state: object, place: string): void {
    const type = fieldOf(state, "Type");
    if (!hasField(state, "Type")) report.schema("These fields are required: [Type]", place);
    else if (!stateTypes.some((known) => known === type))
      report.schema(`The field 'Type' should have one of these values: [${typeNames.join(", ")}]`, `${place}/Type`);
  }
};
