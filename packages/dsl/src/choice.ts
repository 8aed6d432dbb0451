import type { ArmTable, CheckLines, ChoiceArguments, ChoiceLines, ChoiceResult, Literal } from "./choice-table.js";
import { currentEngine } from "./engine.js";
import type { NameOption } from "./options.js";
import type { Arm } from "./when.js";

/**
 * Takes one way of several (ASL: Choice) and returns its result.
 *
 * `choice(value, { key: () => …, otherwise: () => … })` is exhaustive over a literal union: it has a line for each value, or
 * `otherwise`. `choice([when(condition, () => …), otherwise(() => …)])` takes the first line whose condition holds.
 *
 * @throws Error named `States.NoChoiceMatched` when a value occurs that its type does not allow and no `otherwise` is there.
 *
 * @example
 * ```ts
 * import { choice, defineStep, workflow } from "stepwright";
 *
 * const pay = defineStep("pay", async (input: { id: string }) => ({ paid: input.id }));
 * export const decide = workflow("decide", async (input: { id: string; answer: "yes" | "no" }) =>
 *   choice(input.answer, {
 *     yes: () => pay({ id: input.id }),
 *     no: () => ({ paid: "" }),
 *   }),
 * );
 * ```
 */
export function choice<const Value extends Literal | ChoiceLines, Table extends ArmTable>(
  value: Value & CheckLines<Value>,
  ...rest: ChoiceArguments<Value, Table, NameOption>
): Promise<ChoiceResult<Value, Table>>;
export async function choice(value: Literal | ChoiceLines, table?: unknown): Promise<unknown> {
  currentEngine("choice");
  const arm = typeof value === "object" ? firstLine(value) : armOf(value, table);
  if (arm) return arm();
  const error = new Error(
    `choice: no line applies${typeof value === "object" ? "" : ` to ${JSON.stringify(value)}`}. Add otherwise.`,
  );
  error.name = "States.NoChoiceMatched";
  throw error;
}

function firstLine(lines: ChoiceLines): Arm<unknown> | undefined {
  for (const line of lines) {
    if ("otherwise" in line) return line.otherwise;
    if (typeof line.condition === "function" ? line.condition() : line.condition) return line.run;
  }
  return undefined;
}

function armOf(value: Literal, table: unknown): Arm<unknown> | undefined {
  if (!isArmTable(table)) throw new TypeError("choice: the second argument is a table of functions.");
  const key = String(value);
  return Object.hasOwn(table, key) ? table[key] : Object.hasOwn(table, "otherwise") ? table["otherwise"] : undefined;
}

function isArmTable(table: unknown): table is ArmTable {
  return typeof table === "object" && table !== null && Object.values(table).every((arm) => typeof arm === "function");
}
