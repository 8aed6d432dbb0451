import type { Json } from "@stepwright/asl";
import type { Expr } from "../ir/expr.js";
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
  if (expr.kind === "object" && expr.fields.every((one) => !mayBe(one.value.kinds, kinds.undef))) {
    return Object.fromEntries(expr.fields.map((one) => [one.key, printTemplate(one.value, variables)]));
  }
  if (expr.kind === "array" && expr.items.every((one) => one.mode === "element" && !mayBe(one.value.kinds, kinds.undef))) {
    return expr.items.map((one) => printTemplate(one.value, variables));
  }
  if (expr.kind === "literal" && isPlain(expr.value)) return expr.value;
  return printField(expr, variables);
}

/** A whole `Output`, `Arguments` or `Items`: some readers of ASL take only objects and expressions there. */
export function printWhole(expr: Expr, variables: VariableNames): Json {
  const printed = printTemplate(expr, variables);
  return typeof printed === "object" && printed !== null && !Array.isArray(printed) ? printed : printField(expr, variables);
}

/** Text that neither ASL nor CloudFormation would take for something else. */
function isPlain(value: string | number | boolean | null): boolean {
  // A literal null is refused by readers of ASL that know text, numbers and booleans only.
  if (value === null) return false;
  return typeof value !== "string" || (!value.includes("${") && !value.startsWith("{%") && !value.endsWith("%}"));
}
