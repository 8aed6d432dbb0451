import type { Json } from "@stepwright/asl";
import { parseTimestamp } from "../../../interpreter/timestamp.js";
import type { Comparison, Comparisons } from "./operator.js";

export const timestampComparisons: Comparisons = {
  TimestampEquals: both((value, operand) => value === operand),
  TimestampLessThan: both((value, operand) => value < operand),
  TimestampGreaterThan: both((value, operand) => value > operand),
  TimestampLessThanEquals: both((value, operand) => value <= operand),
  TimestampGreaterThanEquals: both((value, operand) => value >= operand),
};

/** Points in time, not texts, are compared. */
function both(compare: (value: number, operand: number) => boolean): Comparison {
  return (value: Json, operand: Json) => {
    const [left, right] = [instantOf(value), instantOf(operand)];
    return left !== undefined && right !== undefined && compare(left, right);
  };
}

function instantOf(value: Json): number | undefined {
  return typeof value === "string" ? parseTimestamp(value) : undefined;
}
