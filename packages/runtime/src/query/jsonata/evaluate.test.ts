import type { Json } from "@stepwright/asl";
import { expect, test } from "vitest";
import { executeMachine } from "../../interpreter/execute-machine.js";
import { VirtualClock } from "../../virtual-clock.js";

function evaluate(Output: Json, input: Json = {}, seed = 0) {
  const machine = {
    QueryLanguage: "JSONata",
    StartAt: "P",
    States: { P: { Type: "Pass", Output, End: true } },
  } as const;
  return executeMachine(machine, {
    input,
    seed,
    clock: new VirtualClock(Date.UTC(2026, 0, 2, 3, 4, 5)),
    tasks: async () => null,
  });
}

const answers: readonly (readonly [string, Json])[] = [
  ["{% $partition([1..5], 2) %}", [[1, 2], [3, 4], [5]]],
  ["{% $range(0, 10, 3) %}", [0, 3, 6, 9]],
  ["{% $range(1, 9, 9) %}", 1],
  ["{% $hash('hello', 'MD5') %}", "5d41402abc4b2a76b9719d911017c592"],
  ["{% $parse('[1,{\"a\":null}]') %}", [1, { a: null }]],
  ["{% $now() %}", "2026-01-02T03:04:05.000Z"],
  ["{% $now('[Y]-[M01]') %}", "2026-01"],
  ["{% $millis() %}", Date.UTC(2026, 0, 2, 3, 4, 5)],
  [" {% 1 %}", " {% 1 %}"],
];

test.each(answers)("%s", async (expression, answer) => {
  expect((await evaluate(expression)).output).toEqual(answer);
});

test("an array that an expression built is plain afterwards: it splices into the next one", async () => {
  const machine = {
    QueryLanguage: "JSONata",
    StartAt: "A",
    States: {
      A: { Type: "Pass", Assign: { list: "{% [2, 3] %}" }, Next: "B" },
      B: { Type: "Pass", Output: "{% [1, $list] %}", End: true },
    },
  } as const;
  const outcome = await executeMachine(machine, { input: {}, clock: new VirtualClock(0), tasks: async () => null });
  expect(outcome.output).toEqual([1, 2, 3]);
});

test("the run's seed decides $random and $uuid", async () => {
  const draw = async (seed: number) => (await evaluate({ r: "{% $random() %}", id: "{% $uuid() %}" }, {}, seed)).output;
  expect(await draw(1)).toEqual(await draw(1));
  expect(await draw(1)).not.toEqual(await draw(2));
  expect((await evaluate("{% $random(5) = $random(5) %}")).output).toBe(true);
});

const failures: readonly (readonly [string, string])[] = [
  ["{% $eval('1') %}", "threw an error during evaluation. T1006: Attempted to invoke a non-function"],
  ["{% function($x) { $x } %}", "returned an unsupported result type."],
  ["{% /a/ %}", "returned an unsupported result type."],
  ["{% 1 / 0 %}", "returned an unsupported result type."],
  ["{% $states.input.nope %}", "returned nothing (undefined)."],
  ["{% ($f := function($n) { 1 + $f($n + 1) }; $f(0)) %}", "Stack overflow error"],
  ["{% ($f := function($n) { $f($n + 1) }; $f(0)) %}", "Expression evaluation timeout"],
];

test.each(failures)("%s fails", async (expression, cause) => {
  expect(await evaluate(expression)).toMatchObject({
    status: "FAILED",
    error: "States.QueryEvaluationError",
    cause: expect.stringContaining(cause),
  });
});
