import type { Json } from "@stepwright/asl";
import { defineStep, map, parallel, stepError, type Workflow, wait, waitUntil, workflow } from "@stepwright/dsl";
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
