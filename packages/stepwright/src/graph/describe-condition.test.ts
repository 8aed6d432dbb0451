import type { ChoiceRule } from "@stepwright/asl";
import { expect, test } from "vitest";
import { describeCondition } from "./describe-condition.js";

const cases: readonly (readonly [ChoiceRule, string])[] = [
  [{ Condition: "{% $order.total > 100 %}" }, "order.total > 100"],
  [{ Condition: "{% $states.input.kind = '$x' and\n  $exists($a) %}" }, "input.kind = '$x' and exists(a)"],
  [{ Condition: "{% $a %}", Comment: "the order is big" }, "the order is big"],
  [{ Condition: true }, "true"],
  [{ Variable: "$.order.total", NumericGreaterThanEquals: 5 }, "order.total ≥ 5"],
  [{ Variable: "$.a", StringEqualsPath: "$.b" }, "a = b"],
  [{ Variable: "$.a", StringMatches: "x*" }, 'a matches "x*"'],
  [{ Variable: "$.a", IsPresent: false }, "a is missing"],
  [{ Variable: "$.a", IsNumeric: true }, "a is numeric"],
  [{ Not: { Variable: "$.a", IsNull: true } }, "not (a is null)"],
  [
    {
      And: [
        { Variable: "$.a", BooleanEquals: true },
        {
          Or: [
            { Variable: "$.b", IsNull: true },
            { Variable: "$.c", IsNull: true },
          ],
        },
      ],
    },
    "a = true and (b is null or c is null)",
  ],
];

test.each(cases)("%j is told as %s", (rule, text) => {
  expect(describeCondition(rule)).toBe(text);
});
