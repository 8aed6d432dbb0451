import type { Json } from "@stepwright/asl";
import {
  defineStep,
  StatesHeartbeatTimeout,
  StatesTimeout,
  step,
  stepError,
  type Workflow,
  workflow,
} from "@stepwright/dsl";
import { expect, test } from "vitest";
import { VirtualClock } from "../virtual-clock.js";
import { type NativeOptions, runNative } from "./run-native.js";

const OutOfStock = stepError("OutOfStock")<{ sku: string }>();
const double = defineStep("double", async (n: number) => n * 2);
const refuse = defineStep("refuse", async (sku: string): Promise<Json> => {
  throw Object.assign(new OutOfStock({ sku }), { secret: 1 });
});

function run(flow: Workflow<never, unknown>, input: Json = {}, options: Partial<NativeOptions> = {}) {
  return runNative(flow, { input, clock: new VirtualClock(0), ...options });
}

test("values are copied at every boundary", async () => {
  const seen: unknown[] = [];
  const mutate = defineStep("mutate", async (input: { list: number[] }) => {
    input.list.push(9);
    seen.push(input);
    return input;
  });
  const given = { list: [1] };
  const flow = workflow("w", async (input: { list: number[] }) => {
    const changed = await mutate(input);
    changed.list.push(8);
    return { input, changed };
  });
  expect((await run(flow, given)).output).toEqual({ input: { list: [1] }, changed: { list: [1, 9, 8] } });
  expect(given).toEqual({ list: [1] });
  expect(seen).toEqual([{ list: [1, 9] }]);
});

test("an input or a result that is no JSON fails with its path", async () => {
  const flow = workflow("w", async (input: { at: Json }) => step("late", async () => input.at));
  await expect(runNative(flow, { input: { at: new Date(0) }, clock: new VirtualClock() })).rejects.toThrow(
    "the input of workflow w.at is a Date",
  );
  const lies = workflow("w", async () => step("late", async () => JSON.parse("[]", () => new Map())));
  expect(await run(lies)).toMatchObject({ status: "FAILED", error: "NotJson" });
});

test("a caught error is what crossed the wire", async () => {
  const flow = workflow("w", async () => {
    try {
      return await refuse("a");
    } catch (error) {
      if (!(error instanceof OutOfStock)) throw error;
      return { keys: Object.keys(error), name: error.name, message: error.message, sku: error.data.sku };
    }
  });
  expect((await run(flow)).output).toEqual({ keys: ["data"], name: "OutOfStock", message: "OutOfStock", sku: "a" });
});

test("an error that is not caught fails the run with the cause that the state machine writes", async () => {
  const cause =
    '{"errorType":"OutOfStock","errorMessage":"{\\"message\\":\\"OutOfStock\\",\\"data\\":{\\"sku\\":\\"a\\"}}"}';
  const thrown = workflow("w", async () => {
    throw new OutOfStock({ sku: "a" });
  });
  expect(await run(thrown)).toMatchObject({ status: "FAILED", error: "OutOfStock", cause });
  const again = workflow("w", async () => {
    try {
      return await refuse("a");
    } catch (error) {
      await double(1);
      throw error;
    }
  });
  expect(await run(again)).toMatchObject({ status: "FAILED", error: "OutOfStock", cause });
});

test("a step is retried with growing delays, as its policy says", async () => {
  let left = 2;
  const flaky = defineStep("flaky", { retry: { retries: 3, interval: "2s" } }, async (_input: string, context) => {
    if (left-- > 0) throw new Error("busy");
    return [context.attempt, context.now(), context.idempotencyKey];
  });
  const result = await run(workflow("w", async () => flaky("x")));
  expect(result.output).toEqual([2, 6_000, expect.stringContaining("/flaky/1970-01-01T00:00:00.000Z")]);
  expect(result.steps.map((one) => [one.attempt, one.startedAt, one.error])).toEqual([
    [0, 0, "Error"],
    [1, 2_000, "Error"],
    [2, 6_000, undefined],
  ]);
  expect(result.path).toEqual(["flaky"]);
});

test("errors that are never retried end the call at once", async () => {
  const flow = workflow("w", async () => step(refuse, "a", { retry: { retries: 5, never: [OutOfStock] } }));
  expect((await run(flow)).steps).toHaveLength(1);
});

test("an attempt that outlives its timeout fails with States.Timeout, without a cause", async () => {
  const slow = defineStep("slow", { timeout: "1s" }, async (_input: string, { signal }) => {
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
    return 1;
  });
  const result = await run(workflow("w", async () => slow("x")));
  expect(result).toMatchObject({ status: "FAILED", error: "States.Timeout", endedAt: 1_000 });
  expect(result.cause).toBeUndefined();
  const caught = workflow("w", async () => {
    try {
      return await slow("x", { timeout: "1m", heartbeat: "1s" });
    } catch (error) {
      return [error instanceof StatesTimeout, error instanceof StatesHeartbeatTimeout];
    }
  });
  expect((await run(caught)).output).toEqual([true, true]);
});

test("an answer stands in for the body, attempt by attempt", async () => {
  const answers = [1, 2].map((n) => () => {
    if (n === 1) throw new Error("first");
    return n;
  });
  const flow = workflow("w", async () => step(double, 7, { retry: { retries: 1 } }));
  const result = await run(flow, {}, { answers: (call) => (call.target === double ? answers.shift() : undefined) });
  expect(result).toMatchObject({ output: 2, endedAt: 1_000 });
});

test("a result over the quota fails its step, and can be caught", async () => {
  const big = defineStep("big", async (n: number) => "x".repeat(n));
  const flow = workflow("w", async () => {
    try {
      return await big(300_000);
    } catch (error) {
      return error instanceof Error ? error.name : null;
    }
  });
  expect((await run(flow)).output).toBe("States.DataLimitExceeded");
  const whole = workflow("w", async () => "x".repeat(300_000));
  expect(await run(whole)).toMatchObject({ status: "FAILED", error: "States.DataLimitExceeded" });
});
