import { expect, test } from "vitest";
import { lintMachine } from "../../../testing/lint-machine.js";

const present = { Variable: "$.a", IsPresent: true };
const equal = { Variable: "$.a", StringEquals: "x" };
const judge = (...rules: object[]) =>
  lintMachine({
    A: { Type: "Choice", Choices: rules.map((rule) => ({ ...rule, Next: "B" })), Default: "B" },
    B: { Type: "Succeed" },
  });
const late =
  "LINT_PRESENCE_ASKED_TOO_LATE at /States/A/Choices[1]: When $.a is missing, Choices[0] fails before this rule asks " +
  "whether it is present";

test("a path that is compared before it is asked for is reported", () => {
  expect(judge(equal, { Variable: "$.a", IsPresent: false })).toEqual([late]);
  expect(judge({ Not: equal }, { And: [present, { Variable: "$.a", StringEquals: "y" }] })).toEqual([late]);
  expect(judge({ Or: [equal, { Variable: "$.b", IsNull: true }] }, present)).toEqual([late]);
});

test("a path that is compared only after it was asked for, or not surely, is left alone", () => {
  expect(judge({ And: [present, equal] }, { Variable: "$.a", IsPresent: false })).toEqual([]);
  expect(judge({ Or: [{ Variable: "$.b", BooleanEquals: true }, equal] }, present)).toEqual([]);
  expect(judge({ Variable: "$.a", IsString: true }, present)).toEqual([]);
  expect(judge(present, equal)).toEqual([]);
});
