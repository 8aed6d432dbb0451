/** What the operand of a comparison is. */
export type ComparisonOperand = "text" | "number" | "flag" | "timestamp" | "path";

const orders = ["Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals"] as const;
const tests = ["IsNull", "IsPresent", "IsNumeric", "IsString", "IsBoolean", "IsTimestamp"] as const;

const operands: ReadonlyMap<string, ComparisonOperand> = new Map<string, ComparisonOperand>([
  ...orders.flatMap((order) => withPath(`String${order}`, "text")),
  ["StringMatches", "text"],
  ...orders.flatMap((order) => withPath(`Numeric${order}`, "number")),
  ...withPath("BooleanEquals", "flag"),
  ...orders.flatMap((order) => withPath(`Timestamp${order}`, "timestamp")),
  ...tests.map((test): [string, ComparisonOperand] => [test, "flag"]),
]);

function withPath(name: string, operand: ComparisonOperand): [string, ComparisonOperand][] {
  return [
    [name, operand],
    [`${name}Path`, "path"],
  ];
}

/** The comparison operators of a JSONPath Choice rule (states-language.net, "Data-test expression"). */
export const comparisonNames: readonly string[] = [...operands.keys()];

/** The operand of a comparison operator; undefined when the name is no operator. */
export function comparisonOf(name: string): ComparisonOperand | undefined {
  return operands.get(name);
}
