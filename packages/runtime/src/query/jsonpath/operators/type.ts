import type { Json } from "@stepwright/asl";
import { parseTimestamp } from "../../../interpreter/timestamp.js";
import type { Comparison, Comparisons } from "./operator.js";

export const typeComparisons: Comparisons = {
  IsNull: is((value) => value === null),
  IsNumeric: is((value) => typeof value === "number"),
  IsString: is((value) => typeof value === "string"),
  IsBoolean: is((value) => typeof value === "boolean"),
  IsTimestamp: is((value) => typeof value === "string" && parseTimestamp(value) !== undefined),
};

/** The operand says whether the test should hold. */
function is(test: (value: Json) => boolean): Comparison {
  return (value, operand) => test(value) === operand;
}
