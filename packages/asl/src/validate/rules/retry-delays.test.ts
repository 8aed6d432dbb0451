import { expect, test } from "vitest";
import { invoke, lintState } from "../../../testing/lint-machine.js";

const judge = (fields: Readonly<Record<string, unknown>>) =>
  lintState({ Type: "Task", Resource: invoke, Retry: [{ ErrorEquals: ["Busy"], ...fields }] });

test("a delay that grows past a day is reported with the retry it begins at", () => {
  expect(judge({ IntervalSeconds: 5, MaxAttempts: 20, BackoffRate: 2 })).toEqual([
    "LINT_RETRY_DELAY at /States/A/Retry[0]: From retry 16 of 20 on the delay is longer than a day, and at last 30.3 days",
  ]);
});

test("defaults count", () => {
  expect(judge({ MaxAttempts: 123 })).toEqual([
    "LINT_RETRY_DELAY at /States/A/Retry[0]: From retry 18 of 123 on the delay is longer than a day, and at last longer " +
      "than the year that an execution may run",
  ]);
});

test("a delay with a bound, one that does not grow, one of hours and none are left alone", () => {
  expect(judge({ IntervalSeconds: 5, MaxAttempts: 20, MaxDelaySeconds: 300 })).toEqual([]);
  expect(judge({ IntervalSeconds: 3_000, MaxAttempts: 999, BackoffRate: 1 })).toEqual([]);
  expect(judge({ IntervalSeconds: 7_200, MaxAttempts: 9 })).toEqual([]);
  expect(judge({ IntervalSeconds: 5, MaxAttempts: 0 })).toEqual([]);
  expect(judge({ IntervalSeconds: "${Seconds}", MaxAttempts: 99 })).toEqual([]);
});
