import type { Json } from "@stepwright/asl";
import type { Comparison, Comparisons } from "./operator.js";

export const stringComparisons: Comparisons = {
  StringEquals: both((value, operand) => value === operand),
  StringLessThan: both((value, operand) => value < operand),
  StringGreaterThan: both((value, operand) => value > operand),
  StringLessThanEquals: both((value, operand) => value <= operand),
  StringGreaterThanEquals: both((value, operand) => value >= operand),
  StringMatches: both((value, operand) => toPattern(operand).test(value)),
};

function both(compare: (value: string, operand: string) => boolean): Comparison {
  return (value: Json, operand: Json) =>
    typeof value === "string" && typeof operand === "string" && compare(value, operand);
}

/** `*` stands for any characters, `\*` for an asterisk and `\\` for a backslash. */
function toPattern(glob: string): RegExp {
  const source = glob.replace(/\\([*\\])|\*|[.+?^${}()|[\]\\]/g, (whole, escaped) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return whole === "*" ? "[\\s\\S]*" : `\\${whole}`;
  });
  return new RegExp(`^${source}$`);
}
