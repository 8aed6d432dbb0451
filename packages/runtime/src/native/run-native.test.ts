import type { Json } from "@stepwright/asl";
import {
  choice,
  defineStep,
  otherwise,
  parallel,
  step,
  type Workflow,
  wait,
  waitUntil,
  when,
  workflow,
} from "@stepwright/dsl";
import { expect, test } from "vitest";
import { VirtualClock } from "../virtual-clock.js";
import { type NativeOptions, runNative } from "./run-native.js";

const double = defineStep("double", async (n: number) => n * 2);

function run(flow: Workflow<never, unknown>, input: Json = {}, options: Partial<NativeOptions> = {}) {
  return runNative(flow, { input, clock: new VirtualClock(0), ...options });
}

test("a run whose process has nothing left to do fails, and does not end it in silence", async () => {
  const flow = workflow("w", async () => step("stuck", () => new Promise<null>(() => undefined)));
  const running = run(flow);
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.emit("beforeExit", 0);
  expect(await running).toMatchObject({ status: "FAILED", error: "WorkflowStalled" });
});

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
