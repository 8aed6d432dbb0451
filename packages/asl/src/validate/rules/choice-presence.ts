import { comparisonOf } from "../../comparisons.js";
import { fieldOf, hasField, isRecord, type JsonRecord, recordsOf } from "../../own-field.js";
import { forEachState } from "../rule.js";

/**
 * A comparison of a path that leads nowhere fails the execution with `States.Runtime`; only `IsPresent` may ask (AWS, "Choice
 * state"). A rule that asks after another has compared the same path asks too late.
 */
export const checkChoicePresence = forEachState(({ state, type, language, location }, { report }) => {
  if (type !== "Choice" || language !== "JSONPath") return;
  const compared = new Map<string, number>();
  for (const { record, index } of recordsOf(state, "Choices")) {
    for (const path of new Set(pathsAskedFor(record))) {
      const earlier = compared.get(path);
      if (earlier === undefined) continue;
      report.lint(
        "LINT_PRESENCE_ASKED_TOO_LATE",
        `When ${path} is missing, Choices[${earlier}] fails before this rule asks whether it is present`,
        `Put a rule with IsPresent before Choices[${earlier}], or join it there with And.`,
        `${location}/Choices[${index}]`,
      );
    }
    const path = pathComparedFirst(record);
    if (path !== undefined && !compared.has(path)) compared.set(path, index);
  }
});

function pathsAskedFor(rule: JsonRecord): string[] {
  const variable = fieldOf(rule, "Variable");
  const own = typeof variable === "string" && hasField(rule, "IsPresent") ? [variable] : [];
  return [...own, ...partsOf(rule).flatMap(pathsAskedFor)];
}

/** The path that is compared whatever the other parts of the rule are: the parts are taken in order, none is sure but the first. */
function pathComparedFirst(rule: JsonRecord): string | undefined {
  const [first] = partsOf(rule);
  if (first !== undefined) return pathComparedFirst(first);
  const variable = fieldOf(rule, "Variable");
  const compares = Object.keys(rule).some((name) => comparisonOf(name) !== undefined && !name.startsWith("Is"));
  return typeof variable === "string" && compares ? variable : undefined;
}

function partsOf(rule: JsonRecord): JsonRecord[] {
  const not = fieldOf(rule, "Not");
  const lists = ["And", "Or"].flatMap((name) => recordsOf(rule, name).map(({ record }) => record));
  return isRecord(not) ? [not, ...lists] : lists;
}
