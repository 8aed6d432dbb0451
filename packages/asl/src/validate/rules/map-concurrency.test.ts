import { expect, test } from "vitest";
import { lintState } from "../../../testing/lint-machine.js";

const judge = (concurrency: number, config?: object) =>
  lintState({
    Type: "Map",
    MaxConcurrency: concurrency,
    ItemProcessor: {
      ...(config ? { ProcessorConfig: config } : {}),
      StartAt: "B",
      States: { B: { Type: "Pass", End: true } },
    },
  });

test("more than an inline Map runs at once is reported", () => {
  const found =
    "LINT_INLINE_CONCURRENCY at /States/A/MaxConcurrency: An inline Map runs at most 40 iterations at once, and MaxConcurrency is 100";
  expect(judge(100)).toEqual([found]);
  expect(judge(100, { Mode: "INLINE" })).toEqual([found]);
});

test("what it runs at once, and any number of a distributed Map, is left alone", () => {
  expect(judge(40)).toEqual([]);
  expect(judge(1_000, { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" })).toEqual([]);
});
