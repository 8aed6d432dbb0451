import { fieldOf, isRecord, type JsonRecord, recordsOf } from "../../own-field.js";
import { expressionSourceOf } from "../expression.js";
import { forEachState } from "../rule.js";

/** What a rule does when it holds, which is no part of its condition. */
const effects: ReadonlySet<string> = new Set(["Next", "Comment", "Assign", "Output"]);

/** Functions that may answer twice differently within one state. */
const changing = /\$(?:random|uuid|now|millis|shuffle)\b/;

/** Rules are tried in order and the first that holds is taken (states-language.net, "Choice state"). */
export const checkChoiceOrder = forEachState(({ state, type, location }, { report }) => {
  if (type !== "Choice") return;
  const seen = new Map<string, number>();
  let always: number | undefined;
  for (const { record, index } of recordsOf(state, "Choices")) {
    const condition = canonicalText(record);
    const twin = seen.get(condition);
    const place = `${location}/Choices[${index}]`;
    if (always !== undefined)
      report.lint(
        "LINT_RULE_NEVER_REACHED",
        `Choices[${always}] always holds, so this rule is never tried`,
        `Put this rule before Choices[${always}], or let its target be the Default.`,
        place,
      );
    else if (twin !== undefined)
      report.lint(
        "LINT_RULE_NEVER_REACHED",
        `Choices[${twin}] has the same condition, so this rule is never taken`,
        "Correct one of the two conditions, or remove this rule.",
        place,
      );
    if (twin === undefined && !changing.test(condition)) seen.set(condition, index);
    if (holdsAlways(record)) always ??= index;
  }
});

function holdsAlways(rule: JsonRecord): boolean {
  const condition = fieldOf(rule, "Condition");
  return condition === true || (typeof condition === "string" && expressionSourceOf(condition) === "true");
}

/** Equal for two conditions that are written alike, whatever the order of their fields. */
function canonicalText(rule: JsonRecord): string {
  return JSON.stringify(rule, (key, value: unknown) => {
    if (key === "Condition" && typeof value === "string") return expressionSourceOf(value) ?? value;
    if (!isRecord(value)) return value;
    const entries = Object.entries(value).filter(([name]) => !effects.has(name));
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
