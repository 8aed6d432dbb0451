import type { Json } from "@stepwright/asl";
import type { ArrayItem, Expr } from "../ir/expr.js";
import { kinds, mayBe } from "../ir/kinds.js";
import { printExpr, type VariableNames } from "./jsonata/print.js";

/** An expression as a string field of ASL. Blanks inside the delimiters, one line: what every known reader of ASL accepts. */
export function printField(expr: Expr, variables: VariableNames): string {
  return `{% ${printExpr(expr, variables)} %}`;
}

/**
 * A value as a JSON template: literal objects and arrays stay JSON, and each leaf is an expression of its own, so that a leaf that is missing fails
 * loudly. A field that may be undefined is left out by JSONata only inside an expression, so an object with one is printed whole.
 */
export function printTemplate(expr: Expr, variables: VariableNames): Json {
  if (
    expr.kind === "object" &&
    expr.fields.every(
      (one) => !mayBe(one.value.kinds, kinds.undef) && !stateKeys.has(one.key) && !one.key.endsWith(".$"),
    )
  ) {
    return Object.fromEntries(expr.fields.map((one) => [one.key, printTemplate(one.value, variables)]));
  }
  if (expr.kind === "array" && expr.items.every((one) => isTemplateItem(one, variables))) {
    return expr.items.map((one) => printTemplate(one.value, variables));
  }
  if (expr.kind === "literal" && isPlain(expr.value)) return expr.value;
  return printField(expr, variables);
}

/** A whole `Output`, `Arguments` or `Items`: some readers of ASL take only objects and expressions there. */
export function printWhole(expr: Expr, variables: VariableNames): Json {
  const printed = printTemplate(expr, variables);
  return typeof printed === "object" && printed !== null && !Array.isArray(printed)
    ? printed
    : printField(expr, variables);
}

/** Readers of ASL take no array directly inside an array. */
function isTemplateItem(item: ArrayItem, variables: VariableNames): boolean {
  if (item.mode !== "element" || mayBe(item.value.kinds, kinds.undef)) return false;
  return item.value.kind !== "array" || !Array.isArray(printTemplate(item.value, variables));
}

/** Text that neither ASL nor CloudFormation would take for something else; some readers of ASL know neither null nor text that is empty or has lines. */
function isPlain(value: string | number | boolean | null): boolean {
  if (value === null) return false;
  return (
    typeof value !== "string" ||
    (/^[^\n\r\u2028\u2029]+$/.test(value) && !value.includes("${") && !value.startsWith("{%") && !value.endsWith("%}"))
  );
}

/** Keys that readers of ASL take for fields of a state wherever they stand. */
const stateKeys: ReadonlySet<string> = new Set(["Next", "Default", "StartAt", "States"]);
