import { fieldOf, hasField, type JsonRecord, recordsOf } from "../../own-field.js";
import { stateFieldOf, supportsField } from "../../state-fields.js";
import type { QueryLanguage } from "../../states.js";
import { forEachState } from "../rule.js";
import { expectOneOf } from "../shape.js";

const expectLanguage = expectOneOf("JSONPath", "JSONata");

/** Fields of catchers and Choice rules that belong to one language. */
const entryFields: Readonly<Record<string, Readonly<Record<string, QueryLanguage>>>> = {
  Catch: { Output: "JSONata", ResultPath: "JSONPath" },
  Choices: {
    Condition: "JSONata",
    Output: "JSONata",
    Variable: "JSONPath",
    And: "JSONPath",
    Or: "JSONPath",
    Not: "JSONPath",
  },
};

/** Fields of the parts of a distributed Map that belong to one language. */
const partFields: Readonly<Record<string, Readonly<Record<string, QueryLanguage>>>> = {
  ItemReader: { Arguments: "JSONata", Parameters: "JSONPath" },
  ResultWriter: { Arguments: "JSONata", Parameters: "JSONPath" },
};

/**
 * A JSONata machine has no JSONPath state, and a state has no field of the other query language (AWS, "Transforming data").
 * After a downgrade the fields are not looked at: one mistake, one finding.
 */
export const checkQueryLanguage = forEachState(({ state, type, language, location }, { machine, report }) => {
  const own = fieldOf(state, "QueryLanguage");
  if (own === "JSONPath" && machine.language === "JSONata") {
    report.schema("'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine", location);
    return;
  }
  for (const name of Object.keys(state)) {
    if (supportsField(type, name)) refuseOther(name, stateFieldOf(name)?.language, location);
  }
  for (const [list, fields] of Object.entries(entryFields)) {
    if (!supportsField(type, list)) continue;
    for (const { record, index } of recordsOf(state, list)) refuseIn(record, fields, `${location}/${list}[${index}]`);
  }
  for (const [part, fields] of Object.entries(partFields)) {
    const record = fieldOf(state, part);
    if (supportsField(type, part) && typeof record === "object" && record !== null)
      refuseIn({ ...record }, fields, `${location}/${part}`);
  }
  if (own !== undefined) expectLanguage(own, `${location}/QueryLanguage`, report);

  function refuseIn(record: JsonRecord, fields: Readonly<Record<string, QueryLanguage>>, place: string): void {
    for (const [name, only] of Object.entries(fields)) if (hasField(record, name)) refuseOther(name, only, place);
  }

  function refuseOther(name: string, only: QueryLanguage | undefined, place: string): void {
    if (only === undefined || only === language) return;
    report.schema(
      `The QueryLanguage is set to '${language}', but field '${name}' is only supported for the '${only}' QueryLanguage`,
      place,
    );
  }
});
