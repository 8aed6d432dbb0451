import type { Json } from "@stepwright/asl";
import {
  choice,
  defineStep,
  map,
  otherwise,
  parallel,
  StatesHeartbeatTimeout,
  StatesTimeout,
  step,
  stepError,
  type Workflow,
  wait,
  waitUntil,
  when,
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

test("a run has its output and the record of its steps in the order of their calls", async () => {
  const flow = workflow("w", async (input: { n: number }) => {
    const a = await double(input.n);
    return { a, b: await step("add", async () => a + 1), left: undefined };
  });
  const result = await run(flow, { n: 2 });
  expect(result).toMatchObject({ status: "SUCCEEDED", output: { a: 4, b: 5 }, path: ["double", "add"], endedAt: 0 });
  expect(result.output).not.toHaveProperty("left");
  expect(result.steps).toMatchObject([
    { name: "double", attempt: 0, input: 2, output: 4, call: 0, branch: "", inline: false },
    { name: "add", attempt: 0, input: null, output: 5, call: 1, after: 0, inline: true },
  ]);
});

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

test("a workflow's timeout ends it as TIMED_OUT", async () => {
  const flow = workflow("w", { timeout: "1 minute" }, async () => {
    await wait("2 minutes");
    await double(1);
  });
  expect(await run(flow)).toMatchObject({ status: "TIMED_OUT", error: "States.Timeout", endedAt: 60_000, steps: [] });
});

test("waits take virtual time only, and a moment that has passed takes none", async () => {
  const flow = workflow("w", async () => {
    await wait("3 days");
    await waitUntil("1970-01-05T00:00:00Z");
    await waitUntil("1970-01-01T00:00:00+02:00");
  });
  expect(await run(flow)).toMatchObject({ status: "SUCCEEDED", output: null, endedAt: 4 * 86_400_000 });
});

test("a duration or a timestamp that is none is refused with an example", async () => {
  const days = JSON.parse('"-1 days"');
  const flow = workflow("w", async () => wait(days));
  expect(await run(flow)).toMatchObject({ error: "RangeError", cause: expect.stringContaining("10 minutes") });
  const until = workflow("w", async () => waitUntil("tomorrow"));
  expect(await run(until)).toMatchObject({
    error: "RangeError",
    cause: expect.stringContaining("2026-01-31T08:00:00Z"),
  });
});

test("parallel stops its other branches: their helpers neither settle nor leave a record", async () => {
  const after: string[] = [];
  const flow = workflow("w", async () => {
    try {
      await parallel({
        slow: async () => {
          await wait("10s");
          after.push("slow");
          await double(1);
        },
        failing: async () => {
          await wait("5s");
          return refuse("a");
        },
      });
    } catch (error) {
      await wait("1 minute");
      return error instanceof OutOfStock;
    }
    return null;
  });
  const result = await run(flow);
  expect(result).toMatchObject({ output: true, path: ["refuse"], endedAt: 65_000 });
  expect(after).toEqual([]);
  expect(result.steps[0]?.branch).toBe("0.1");
});

test("what happens at the instant of the failure happens, whoever is faster", async () => {
  const slowly = defineStep("slowly", async (n: number) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return n;
  });
  const flow = workflow("w", async () =>
    parallel([
      () => refuse("a"),
      async () => {
        await slowly(1);
        await double(2);
        await wait("1s");
        return double(3);
      },
    ]),
  );
  const result = await run(flow);
  expect(result).toMatchObject({ status: "FAILED", error: "OutOfStock" });
  expect(result.path).toEqual(["refuse", "slowly", "double"]);
});

test("parallel runs all its branches again when it is retried", async () => {
  let left = 1;
  const once = defineStep("once", async (_input: string) => {
    if (left-- > 0) throw new Error("busy");
    return 1;
  });
  const flow = workflow("w", async () =>
    parallel([() => once("x"), () => double(2)], { retry: { retries: 1, interval: "3s" } }),
  );
  const result = await run(flow);
  expect(result).toMatchObject({ output: [1, 4], endedAt: 3_000 });
  expect(result.path).toEqual(["once", "double", "once", "double"]);
});

test("map keeps the order of its items and runs no more at once than it may", async () => {
  let now = 0;
  let most = 0;
  const flow = workflow("w", async (input: { seconds: number[] }) =>
    map(
      input.seconds,
      async (seconds, index) => {
        most = Math.max(most, ++now);
        await waitUntil(new Date(Date.now() + seconds * 1_000).toISOString());
        now -= 1;
        return { index, seconds };
      },
      { concurrency: 2 },
    ),
  );
  const result = await run(flow, { seconds: [30, 10, 10] });
  expect(result).toMatchObject({ endedAt: 30_000 });
  expect(result.output).toEqual([30, 10, 10].map((seconds, index) => ({ index, seconds })));
  expect(most).toBe(2);
  expect((await run(flow, { seconds: [] })).output).toEqual([]);
});

test("many iterations side by side raise no warning", async () => {
  const warnings: string[] = [];
  const listen = (warning: Error) => warnings.push(warning.name);
  process.on("warning", listen);
  const flow = workflow("w", async () => map([...Array(200).keys()], async (n) => double(n)));
  expect((await run(flow)).steps).toHaveLength(200);
  process.off("warning", listen);
  expect(warnings).toEqual([]);
});

test("after Promise.all has failed, calls of its other branches are orphans", async () => {
  const chain = async () => {
    await wait("1s");
    await double(1);
    return double(2);
  };
  const flow = workflow("w", async () => {
    try {
      await Promise.all([refuse("a"), chain()]);
    } catch {
      await wait("5s");
      await double(3);
    }
  });
  const result = await run(flow);
  expect(result.steps.map(({ input, orphan }) => [input, orphan])).toEqual([
    ["a", false],
    [1, true],
    [2, true],
    [3, false],
  ]);
});

test("calls after the run have no effect", async () => {
  let release: () => void = () => undefined;
  const latch = new Promise<void>((resolve) => {
    release = resolve;
  });
  const calls: number[] = [];
  const count = defineStep("count", async (n: number) => {
    calls.push(n);
    return n;
  });
  const flow = workflow("w", async () => {
    void latch.then(() => count(1));
    return 1;
  });
  const result = await run(flow);
  release();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(calls).toEqual([]);
  expect(result.steps).toEqual([]);
});

test("a run that waits for a promise nobody settles fails, and does not hang", async () => {
  const flow = workflow("w", async () => {
    await double(1);
    await new Promise(() => undefined);
  });
  expect(await run(flow)).toMatchObject({ status: "FAILED", error: "WorkflowStalled" });
  const inside = workflow("w", async () => parallel([() => new Promise<null>(() => undefined), () => double(1)]));
  expect(await run(inside)).toMatchObject({ status: "FAILED", error: "WorkflowStalled" });
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

test("a body knows its run, and choice takes its way", async () => {
  const flow = workflow("w", async (input: { n: number }, context) =>
    choice([
      when(
        () => input.n > 1,
        async () => ({ ...context.execution, machine: context.stateMachine.name }),
      ),
      otherwise(() => null),
    ]),
  );
  expect((await run(flow, { n: 2 })).output).toEqual({
    id: "arn:aws:states:us-east-1:123456789012:execution:w:local",
    name: "local",
    startTime: "1970-01-01T00:00:00Z",
    input: { n: 2 },
    machine: "w",
  });
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
