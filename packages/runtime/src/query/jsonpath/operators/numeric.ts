import type { Json } from "@stepwright/asl";
import type { Comparison, Comparisons } from "./operator.js";

export const numericComparisons: Comparisons = {
  NumericEquals: both((value, operand) => value === operand),
  NumericLessThan: both((value, operand) => value < operand),
  NumericGreaterThan: both((value, operand) => value > operand),
  NumericLessThanEquals: both((value, operand) => value <= operand),
  NumericGreaterThanEquals: both((value, operand) => value >= operand),
};

function both(compare: (value: number, operand: number) => boolean): Comparison {
  return (value: Json, operand: Json) =>
    typeof value === "number" && typeof operand === "number" && compare(value, operand);
}
