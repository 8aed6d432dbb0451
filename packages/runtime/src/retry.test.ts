import { expect, test } from "vitest";
import { decideRetry, type RetryCounters, retryDelay } from "./retry.js";

const half = () => 0.5;

test("the delay grows by the backoff rate up to the maximum", () => {
  const retrier = { ErrorEquals: ["States.ALL"], IntervalSeconds: 3, BackoffRate: 2, MaxDelaySeconds: 10 };
  expect([1, 2, 3, 4].map((ordinal) => retryDelay(retrier, ordinal))).toEqual([3, 6, 10, 10]);
});

test("errors that share a retrier share its budget", () => {
  const retriers = [{ ErrorEquals: ["A", "B"], MaxAttempts: 2 }, { ErrorEquals: ["States.ALL"] }];
  let counters: RetryCounters = [];
  const kinds = ["A", "B", "A"].map((error) => {
    const decision = decideRetry({ retriers, counters, errors: [error], jitter: half });
    if (decision.kind === "retry") counters = decision.counters;
    return decision.kind;
  });
  expect(kinds).toEqual(["retry", "retry", "exhausted"]);
});

test("a retrier of no attempts ends the search", () => {
  const retriers = [{ ErrorEquals: ["Fatal"], MaxAttempts: 0 }, { ErrorEquals: ["States.ALL"] }];
  expect(decideRetry({ retriers, counters: [], errors: ["Fatal"], jitter: half }).kind).toBe("exhausted");
});

test("a terminal error is never retried", () => {
  const retriers = [{ ErrorEquals: ["States.ALL"] }];
  expect(decideRetry({ retriers, counters: [], errors: ["States.Runtime"], jitter: half }).kind).toBe("unmatched");
});

test("full jitter draws a share of the delay", () => {
  const retriers = [{ ErrorEquals: ["E"], IntervalSeconds: 8, JitterStrategy: "FULL" as const }];
  expect(decideRetry({ retriers, counters: [], errors: ["E"], jitter: half })).toMatchObject({ delaySeconds: 4 });
});

test("the default is three retries after 1, 2 and 4 seconds", () => {
  const retriers = [{ ErrorEquals: ["E"] }];
  let counters: RetryCounters = [];
  const delays: number[] = [];
  for (;;) {
    const decision = decideRetry({ retriers, counters, errors: ["E"], jitter: half });
    if (decision.kind !== "retry") break;
    counters = decision.counters;
    delays.push(decision.delaySeconds);
  }
  expect(delays).toEqual([1, 2, 4]);
});
