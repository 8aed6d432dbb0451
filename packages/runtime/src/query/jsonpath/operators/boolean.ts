import type { Comparisons } from "./operator.js";

export const booleanComparisons: Comparisons = {
  BooleanEquals: (value, operand) => typeof value === "boolean" && value === operand,
};
