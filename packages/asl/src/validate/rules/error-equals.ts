import { errorNames } from "../../errors.js";
import { fieldOf, isRecord } from "../../own-field.js";
import { supportsField } from "../../state-fields.js";
import type { Report } from "../diagnostic.js";
import { forEachState } from "../rule.js";
import { expectItems, expectText } from "../shape.js";

/**
 * `ErrorEquals` is a non-empty list of names; `States.ALL` stands alone in the last retrier or catcher
 * (states-language.net, "Errors").
 */
export const checkErrorEquals = forEachState(({ state, type, location }, { report }) => {
  for (const field of ["Retry", "Catch"]) {
    const entries = fieldOf(state, field);
    if (!supportsField(type, field) || !Array.isArray(entries)) continue;
    for (const [index, entry] of entries.entries()) {
      const names = isRecord(entry) ? fieldOf(entry, "ErrorEquals") : undefined;
      if (names === undefined) continue;
      checkNames(names, index === entries.length - 1, `${location}/${field}[${index}]/ErrorEquals`, report);
    }
  }
});

function checkNames(value: unknown, last: boolean, location: string, report: Report): void {
  const names = expectItems(value, location, report);
  for (const [index, name] of names.entries()) expectText(name, `${location}[${index}]`, report);
  if (names.includes(errorNames.all) && (names.length > 1 || !last))
    report.schema("States.ALL must appear alone and at end of list", location);
}
