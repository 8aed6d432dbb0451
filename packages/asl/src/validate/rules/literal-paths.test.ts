import { expect, test } from "vitest";
import { lintMachine, lintState } from "../../../testing/lint-machine.js";

const choose = (rule: object) =>
  lintMachine({
    A: { Type: "Choice", Choices: [{ ...rule, Next: "B" }], Default: "B" },
    B: { Type: "Succeed" },
  });

test("a comparison with a path as its text is reported, at any depth", () => {
  const compared = { Variable: "$.a", StringEquals: "$.b" };
  const found = "StringEquals takes a text, so $.b is read as those characters and not as a path";
  expect(choose(compared)).toEqual([`LINT_TEXT_NOT_EVALUATED at /States/A/Choices[0]/StringEquals: ${found}`]);
  expect(choose({ And: [{ Not: compared }] })).toEqual([
    `LINT_TEXT_NOT_EVALUATED at /States/A/Choices[0]/And[0]/Not/StringEquals: ${found}`,
  ]);
  expect(choose({ Variable: "$.a", StringEqualsPath: "$.b" })).toEqual([]);
  expect(choose({ Variable: "$.a", StringEquals: "$5" })).toEqual([]);
});

test("a Fail whose cause is a path is reported", () => {
  expect(lintMachine({ A: { Type: "Fail", Error: "No", Cause: "$.error.Cause" } })).toEqual([
    "LINT_TEXT_NOT_EVALUATED at /States/A/Cause: Cause takes a text, so $.error.Cause is read as those characters and not as a path",
  ]);
  expect(lintMachine({ A: { Type: "Fail", ErrorPath: "$.error", Cause: "It costs $5." } })).toEqual([]);
});

test("the result of a Pass is not evaluated", () => {
  const found = "Result is not evaluated, so 'id.$' becomes a field of this very name";
  expect(lintState({ Type: "Pass", Result: { list: [{ "id.$": "$" }] } })).toEqual([
    `LINT_TEXT_NOT_EVALUATED at /States/A/Result/list[0]/id.$: ${found}`,
  ]);
  expect(lintState({ Type: "Pass", Result: { id: "$.id", "price.$": 5 } })).toEqual([]);
  expect(lintState({ Type: "Pass", Parameters: { "id.$": "$" } })).toEqual([]);
});
