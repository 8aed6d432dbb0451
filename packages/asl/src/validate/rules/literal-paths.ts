import { comparisonOf } from "../../comparisons.js";
import { fieldOf, isRecord, type JsonRecord, recordsOf } from "../../own-field.js";
import type { Report } from "../diagnostic.js";
import { classifyPathText } from "../paths-as-text.js";
import { forEachState } from "../rule.js";

/**
 * Fields of JSONPath states that are read as they stand and hold a path: the operand of a comparison, `Error` and `Cause` of a
 * Fail, the `Result` of a Pass. Each has a twin that takes a path (states-language.net, "State types").
 */
export const checkLiteralPaths = forEachState(({ state, type, language, location }, { report }) => {
  if (language !== "JSONPath") return;
  if (type === "Choice") {
    for (const { record, index } of recordsOf(state, "Choices"))
      checkOperands(record, `${location}/Choices[${index}]`, report);
  }
  if (type === "Fail") {
    for (const field of ["Error", "Cause"]) warnOf(fieldOf(state, field), field, `${location}/${field}`, report);
  }
  if (type === "Pass") checkResult(fieldOf(state, "Result"), `${location}/Result`, report);
});

function checkOperands(rule: JsonRecord, location: string, report: Report): void {
  for (const [name, value] of Object.entries(rule)) {
    const place = `${location}/${name}`;
    if (name.endsWith("Equals") && comparisonOf(name) === "text") warnOf(value, name, place, report);
    else if (isRecord(value) && name === "Not") checkOperands(value, place, report);
    else if (name === "And" || name === "Or")
      for (const { record, index } of recordsOf(rule, name)) checkOperands(record, `${place}[${index}]`, report);
  }
}

function warnOf(value: unknown, field: string, location: string, report: Report): void {
  if (typeof value !== "string" || classifyPathText(value) === undefined) return;
  report.lint(
    "LINT_TEXT_NOT_EVALUATED",
    `${field} takes a text, so ${value} is read as those characters and not as a path`,
    `Write ${field}Path.`,
    location,
  );
}

function checkResult(value: unknown, location: string, report: Report): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkResult(item, `${location}[${index}]`, report);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) {
      const place = `${location}/${key}`;
      const isPath = key.endsWith(".$") && typeof item === "string" && (item === "$" || classifyPathText(item));
      if (!isPath) checkResult(item, place, report);
      else
        report.lint(
          "LINT_TEXT_NOT_EVALUATED",
          `Result is not evaluated, so '${key}' becomes a field of this very name`,
          "Write Parameters instead of Result.",
          place,
        );
    }
  }
}
