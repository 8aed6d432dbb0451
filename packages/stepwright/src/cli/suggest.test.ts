import { expect, test } from "vitest";
import { suggest } from "./suggest.js";

test.each([
  ["biuld", ["build", "check"], "Did you mean build?"],
  ["--ouy", ["--out", "--json"], "Did you mean --out?"],
  ["CHECKOUT", ["checkout"], "Did you mean checkout?"],
  ["x", ["check", "build"], undefined],
  ["deploy", ["check", "build"], undefined],
])("%s among %j: %s", (given, known, expected) => {
  expect(suggest(given, known)).toBe(expected);
});
