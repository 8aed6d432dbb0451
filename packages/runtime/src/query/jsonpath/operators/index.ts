import { booleanComparisons } from "./boolean.js";
import { numericComparisons } from "./numeric.js";
import type { Comparisons } from "./operator.js";
import { stringComparisons } from "./string.js";
import { timestampComparisons } from "./timestamp.js";
import { typeComparisons } from "./type.js";

/** The comparison operators but for `IsPresent`, which alone asks whether there is a value (states-language.net, "Choice Rules"). */
export const comparisons: Comparisons = {
  ...booleanComparisons,
  ...numericComparisons,
  ...stringComparisons,
  ...timestampComparisons,
  ...typeComparisons,
};
