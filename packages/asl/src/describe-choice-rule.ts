import { fieldOf, isRecord } from "./own-field.js";

const structural: ReadonlySet<string> = new Set(["Variable", "Next", "Comment", "Assign", "Output"]);

/** One line that says when a Choice rule holds, for the label of its edge. */
export function describeChoiceRule(rule: object): string {
  const condition = fieldOf(rule, "Condition");
  if (condition !== undefined) return describeCondition(condition);
  const not = fieldOf(rule, "Not");
  if (isRecord(not)) return `not (${describeChoiceRule(not)})`;
  const combined = describeCombined(rule, "And", " and ") ?? describeCombined(rule, "Or", " or ");
  if (combined !== undefined) return combined;
  const variable = fieldOf(rule, "Variable");
  const operator = Object.keys(rule).find((key) => !structural.has(key));
  if (operator === undefined) return typeof variable === "string" ? variable : "";
  return `${typeof variable === "string" ? variable : "?"} ${operator} ${JSON.stringify(fieldOf(rule, operator))}`;
}

function describeCondition(condition: unknown): string {
  if (typeof condition !== "string") return JSON.stringify(condition);
  return condition.replace(/^\{%\s*/, "").replace(/\s*%\}$/, "");
}

function describeCombined(rule: object, operator: "And" | "Or", word: string): string | undefined {
  const parts = fieldOf(rule, operator);
  if (!Array.isArray(parts)) return undefined;
  const texts = parts.filter(isRecord).map(describeChoiceRule);
  return texts.length === 1 ? texts.join() : texts.map((text) => `(${text})`).join(word);
}
