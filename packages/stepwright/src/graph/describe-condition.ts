import type { ChoiceRule } from "@stepwright/asl";
import { plainExpression } from "./plain-expression.js";

/** What a rule of a Choice asks: its comment where it has one, else its condition in plain words. */
export function describeCondition(rule: ChoiceRule): string {
  if (rule.Comment !== undefined && rule.Comment !== "") return rule.Comment;
  if (rule.Condition !== undefined) return plainExpression(String(rule.Condition));
  if (rule.And) return joinConditions(rule.And, "and");
  if (rule.Or) return joinConditions(rule.Or, "or");
  if (rule.Not) return `not (${describeCondition(rule.Not)})`;
  return describeComparison(rule);
}

function joinConditions(rules: readonly ChoiceRule[], word: "and" | "or"): string {
  return rules
    .map((rule) => (rule.And || rule.Or ? `(${describeCondition(rule)})` : describeCondition(rule)))
    .join(` ${word} `);
}

const fields = new Set(["Variable", "Next", "Comment", "Assign", "Output"]);
const signs: Readonly<Record<string, string>> = {
  Equals: "=",
  LessThan: "<",
  GreaterThan: ">",
  LessThanEquals: "≤",
  GreaterThanEquals: "≥",
  Matches: "matches",
};

/** A JSONPath test, such as `NumericGreaterThanEqualsPath`: a type, a comparison, and where the value stands. */
function describeComparison(rule: ChoiceRule): string {
  const variable = plainExpression(rule.Variable ?? "");
  const operator = Object.keys(rule).find((key) => !fields.has(key)) ?? "";
  const value = rule[operator];
  const test = /^Is(\w+)$/.exec(operator)?.[1];
  if (test !== undefined) return describeTest(variable, test, value !== false);
  const [, comparison = operator, path] = /^(?:String|Numeric|Boolean|Timestamp)(\w+?)(Path)?$/.exec(operator) ?? [];
  const right = path ? plainExpression(String(value)) : JSON.stringify(value);
  return `${variable} ${signs[comparison] ?? comparison} ${right}`;
}

function describeTest(variable: string, test: string, holds: boolean): string {
  if (test === "Present") return holds ? `${variable} is present` : `${variable} is missing`;
  return `${variable} ${holds ? "is" : "is not"} ${test.toLowerCase()}`;
}
