import { expect, test } from "vitest";
import { validateDefinition } from "./index.js";

const ask = { Type: "Task", Resource: "arn:aws:states:us-east-1:123456789012:activity:ask" };
const machine = { StartAt: "Ask", States: { Ask: { ...ask, End: true } } };

test("our warnings are added to those of AWS when asked for", () => {
  expect(validateDefinition(machine)).toEqual([]);
  expect(validateDefinition(machine, { lint: true })).toEqual([
    {
      severity: "WARNING",
      code: "LINT_WAIT_WITHOUT_LIMIT",
      message: expect.any(String),
      location: "/States/Ask",
      help: expect.any(String),
    },
  ]);
});

test("a definition that AWS refuses gets its errors only", () => {
  const refused = { StartAt: "Ask", States: { Ask: { ...ask, Next: "Nowhere" } } };
  expect(validateDefinition(refused, { lint: true })).toEqual(validateDefinition(refused));
});
