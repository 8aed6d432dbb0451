import fc from "fast-check";
import { expect, test } from "vitest";
import { Evaluator, input, outcomeOf, print } from "../../../testing/compare-with-javascript.js";
import { interpret } from "../../../testing/interpret-tree.js";
import { decisions, treeOf } from "../../../testing/random-tree.js";
import * as b from "../../ir/build.js";
import { kinds } from "../../ir/kinds.js";
import type { VarId } from "../../ir/nodes.js";

const inputs: readonly unknown[] = [[[1], [], [[2]], null], { a: [1], and: { a: [] } }, 3, "x😀", [[]]];
const names = inputs.map((value, position) => {
  const of = Array.isArray(value)
    ? kinds.array
    : { object: kinds.object, number: kinds.integer, string: kinds.string }[typeof value as "object"];
  return { expr: input(position, of), of };
});
const scope = { variables: new Map(inputs.map((value, position) => [position as VarId, value])), locals: new Map() };

for (const [name, of] of Object.entries({
  integer: kinds.integer,
  string: kinds.string,
  boolean: kinds.boolean,
  array: kinds.array,
  object: kinds.object,
  json: kinds.json,
})) {
  test(`a printed tree of kind ${name} means what the tree means`, async () => {
    await fc.assert(
      fc.asyncProperty(decisions, async (list) => {
        const tree = treeOf(list, of, names);
        let wanted: string;
        try {
          wanted = outcomeOf(interpret(tree, scope));
        } catch {
          return;
        }
        const text = print(tree);
        expect(await new Evaluator(text).outcome(inputs), text).toBe(wanted);
        const inLambda = `(function($u){${text}})(0)`;
        expect(await new Evaluator(inLambda).outcome(inputs), inLambda).toBe(wanted);
      }),
      { numRuns: 1500, seed: 6 },
    );
  });
}

test("text holds neither `${` nor the braces of an expression", () => {
  expect(print(b.literal("a ${b} {% c %}"))).not.toMatch(/\$\{|\{%|%\}/);
});

test("a local hides neither a function nor a variable", () => {
  const local = b.makeLocal("count");
  const other = b.makeLocal("x0");
  const tree = b.letIn(
    [
      { local, value: b.literal(1) },
      { local: other, value: input(0, kinds.json) },
    ],
    b.array(
      [b.localOf(local, kinds.integer), b.localOf(other, kinds.json)].map((value) => ({ mode: "element", value })),
    ),
  );
  expect(print(tree)).toBe('($count2 := 1; $x02 := $x0; [$count2, ($type($x02) = "array" ? [[$x02]] : $x02)])');
});
