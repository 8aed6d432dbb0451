import { expect, test } from "vitest";
import { lintMachine } from "../../../testing/lint-machine.js";

const ends = { B: { Type: "Succeed" }, C: { Type: "Succeed" } };
const choose = (...rules: object[]) =>
  lintMachine({ A: { Type: "Choice", Choices: rules, Default: "C" }, ...ends }, { QueryLanguage: "JSONata" });
const chooseByPath = (...rules: object[]) =>
  lintMachine({ A: { Type: "Choice", Choices: rules, Default: "C" }, ...ends });

test("a rule with the condition of an earlier one is reported, whatever it does", () => {
  const rules = [
    {
      And: [
        { Variable: "$.a", IsPresent: true },
        { Variable: "$.a", StringEquals: "x" },
      ],
      Next: "B",
    },
    {
      Comment: "again",
      Next: "C",
      And: [
        { IsPresent: true, Variable: "$.a" },
        { StringEquals: "x", Variable: "$.a" },
      ],
    },
  ];
  expect(chooseByPath(...rules).filter((text) => !text.includes("PRESENCE"))).toEqual([
    "LINT_RULE_NEVER_REACHED at /States/A/Choices[1]: Choices[0] has the same condition, so this rule is never taken",
  ]);
  expect(
    choose({ Condition: "{% $states.input.a %}", Next: "B" }, { Condition: "{%$states.input.a%}", Next: "C" }),
  ).toEqual([
    "LINT_RULE_NEVER_REACHED at /States/A/Choices[1]: Choices[0] has the same condition, so this rule is never taken",
  ]);
});

test("rules after one that always holds are reported", () => {
  const rules = [
    { Condition: "{% true %}", Next: "B" },
    { Condition: "{% $states.input.a %}", Next: "C" },
  ];
  const found = "Choices[0] always holds, so this rule is never tried";
  expect(choose(...rules)).toEqual([`LINT_RULE_NEVER_REACHED at /States/A/Choices[1]: ${found}`]);
});

test("conditions that differ, in order or in value, are two", () => {
  const part = (value: string) => ({ Variable: "$.a", StringEquals: value });
  expect(chooseByPath({ ...part("x"), Next: "B" }, { ...part("y"), Next: "C" })).toEqual([]);
  expect(chooseByPath({ Or: [part("x"), part("y")], Next: "B" }, { Or: [part("y"), part("x")], Next: "C" })).toEqual(
    [],
  );
});

test("a condition that changes by itself may hold the second time", () => {
  const toss = { Condition: "{% $random() < 0.5 %}" };
  expect(choose({ ...toss, Next: "B" }, { ...toss, Next: "C" })).toEqual([]);
});
