import { expect, test } from "vitest";
import { lintState } from "../../../testing/lint-machine.js";

const large = "x".repeat(262_144);
const found = "This holds at least 257 KiB, and a payload of more than 256 KiB fails the execution";

test("a literal beyond the limit is reported where it stands", () => {
  expect(lintState({ Type: "Pass", Result: { large } })).toEqual([
    `LINT_PAYLOAD_TOO_LARGE at /States/A/Result: ${found}`,
  ]);
  expect(lintState({ Type: "Pass", Assign: { large } }, { QueryLanguage: "JSONata" })).toEqual([
    `LINT_PAYLOAD_TOO_LARGE at /States/A/Assign: ${found}`,
  ]);
});

test("bytes count and not characters", () => {
  expect(lintState({ Type: "Pass", Result: "ä".repeat(140_000) })).toHaveLength(1);
});

test("what fits, and what is evaluated, is left alone", () => {
  expect(lintState({ Type: "Pass", Result: large.slice(2) })).toEqual([]);
  const expression = `{% $length('${large}') %}`;
  expect(lintState({ Type: "Pass", Output: { n: expression } }, { QueryLanguage: "JSONata" })).toEqual([]);
});
