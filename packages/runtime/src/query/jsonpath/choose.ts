import type { ChoiceRule, Json } from "@stepwright/asl";
import { failRuntime } from "../../interpreter/evaluation-failure.js";
import type { Visit } from "../../interpreter/visit.js";
import type { Reader } from "./evaluate.js";
import { comparisons } from "./operators/index.js";

/** Whether a rule of the JSONPath language applies: a comparison, or `And`, `Or`, `Not` over rules. */
export function applies(rule: ChoiceRule, visit: Visit, reader: Reader): boolean {
  if (rule.And) return rule.And.every((part) => applies(part, visit, reader));
  if (rule.Or) return rule.Or.some((part) => applies(part, visit, reader));
  if (rule.Not) return !applies(rule.Not, visit, reader);
  return compares(rule, visit, reader);
}

function compares(rule: ChoiceRule, visit: Visit, reader: Reader): boolean {
  const variable = rule.Variable ?? "$";
  if ("IsPresent" in rule) return reader.find(variable).found === rule["IsPresent"];
  for (const [field, operand] of Object.entries(rule)) {
    const byPath = field.endsWith("Path");
    const compare = comparisons[byPath ? field.slice(0, -"Path".length) : field];
    if (!compare) continue;
    const value = valueAt(variable, visit, reader);
    return compare(value, byPath ? valueAt(String(operand), visit, reader) : toOperand(operand));
  }
  throw failRuntime(visit, "The choice rule has no comparison operator.");
}

function valueAt(path: string, visit: Visit, reader: Reader): Json {
  const result = reader.find(path);
  if (result.found) return result.value;
  throw failRuntime(visit, `Invalid path '${path}': The choice state's condition path references an invalid value.`);
}

/** A definition is JSON, and no operator takes more than a scalar. */
function toOperand(operand: unknown): Json {
  return typeof operand === "string" || typeof operand === "number" || typeof operand === "boolean" ? operand : null;
}
