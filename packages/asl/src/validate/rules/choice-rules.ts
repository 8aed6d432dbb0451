import { comparisonNames, comparisonOf } from "../../comparisons.js";
import { fieldOf, hasField, isRecord, type JsonRecord } from "../../own-field.js";
import type { QueryLanguage } from "../../states.js";
import type { Report } from "../diagnostic.js";
import { expressionSourceOf } from "../expression.js";
import { isReferencePath } from "../json-path.js";
import { forEachState } from "../rule.js";
import {
  type Check,
  expectFlag,
  expectItems,
  expectRecord,
  expectText,
  isSubstituted,
  requireFields,
} from "../shape.js";
import { isTimestamp } from "../timestamp.js";

const forms = ["And", "Or", "Not", "Variable", "Condition"] as const;

/**
 * A Choice has at least one rule. A JSONata rule has a `Condition`; a JSONPath rule has `Variable` with exactly one comparison,
 * or `And`, `Or` or `Not`; only a top rule has `Next`, `Assign` and `Output` (states-language.net, "Choice state").
 */
export const checkChoiceRules = forEachState(({ state, type, language, location }, { report }) => {
  const choices = fieldOf(state, "Choices");
  if (type !== "Choice" || choices === undefined) return;
  const place = `${location}/Choices`;
  for (const [index, rule] of expectItems(choices, place, report).entries()) {
    const at = `${place}[${index}]`;
    expectRecord(rule, at, report);
    if (!isRecord(rule)) continue;
    requireFields(rule, ["Next"], at, report);
    checkRule(rule, language, true, at, report);
  }
});

function checkRule(rule: JsonRecord, language: QueryLanguage, top: boolean, location: string, report: Report): void {
  const present = forms.filter((form) => hasField(rule, form));
  if (present.length !== 1)
    report.schema(`The object must have only one of the following fields, [${forms.join(", ")}]`, location);
  const topFields = top ? ["Next", "Assign", "Output"] : [];
  for (const [name, value] of Object.entries(rule)) {
    const known = comparisonOf(name) !== undefined || forms.some((form) => form === name);
    if (!known && name !== "Comment" && !topFields.includes(name))
      report.schema(`Field '${name}' is not supported`, location);
    else valueChecks.get(name)?.(value, `${location}/${name}`, report);
  }
  if (language === "JSONata") checkCondition(fieldOf(rule, "Condition"), `${location}/Condition`, report);
  else if (hasField(rule, "Variable")) checkComparison(rule, location, report);
  for (const operator of ["And", "Or"] as const) {
    const parts = fieldOf(rule, operator);
    if (parts === undefined) continue;
    for (const [index, part] of expectItems(parts, `${location}/${operator}`, report).entries())
      checkNested(part, language, `${location}/${operator}[${index}]`, report);
  }
  const not = fieldOf(rule, "Not");
  if (not !== undefined) checkNested(not, language, `${location}/Not`, report);
}

const valueChecks: ReadonlyMap<string, Check> = new Map([
  ["Next", expectText],
  ["Comment", expectText],
]);

function checkNested(rule: unknown, language: QueryLanguage, location: string, report: Report): void {
  expectRecord(rule, location, report);
  if (isRecord(rule)) checkRule(rule, language, false, location, report);
}

function checkCondition(condition: unknown, location: string, report: Report): void {
  if (condition === undefined || (typeof condition === "string" && expressionSourceOf(condition) !== undefined)) return;
  expectFlag(condition, location, report);
}

function checkComparison(rule: JsonRecord, location: string, report: Report): void {
  checkReference(fieldOf(rule, "Variable"), `${location}/Variable`, report);
  const present = Object.keys(rule).filter((name) => comparisonOf(name) !== undefined);
  if (present.length > 1)
    report.schema(`There should only be one of the following fields: [${present.join(", ")}]`, location);
  if (present.length === 0)
    report.schema(
      `This object should have only one of the following fields: [${comparisonNames.join(", ")}]`,
      location,
    );
  for (const name of present) {
    const operand = comparisonOf(name);
    if (operand !== undefined) operandChecks[operand](fieldOf(rule, name), `${location}/${name}`, report);
  }
}

const checkReference: Check = (value, location, report) => {
  expectText(value, location, report);
  if (typeof value !== "string" || isSubstituted(value)) return;
  if (!value.startsWith("$"))
    report.schema("Value is not a Reference Path: Reference path didn't start with '$'", location);
  else if (!isReferencePath(value)) report.schema("Value is not a Reference Path", location);
};

const operandChecks: Readonly<Record<NonNullable<ReturnType<typeof comparisonOf>>, Check>> = {
  text: expectText,
  number: (value, location, report) => {
    if (typeof value !== "number" && !isSubstituted(value)) report.schema("Expected value of type [NUMBER]", location);
  },
  flag: expectFlag,
  path: checkReference,
  timestamp: (value, location, report) => {
    expectText(value, location, report);
    if (typeof value === "string" && !isSubstituted(value) && !isTimestamp(value))
      report.schema("String does not match RFC3339 timestamp", location);
  },
};
