import { afterEach, expect, test } from "vitest";
import { defineStep } from "./define-step.js";
import { type Engine, provideEngine, type StepCall } from "./engine.js";
import { map } from "./map.js";
import { parallel } from "./parallel.js";
import { step } from "./step.js";
import { stepError } from "./step-error.js";
import { wait } from "./wait.js";

const seen: { calls: StepCall[]; others: unknown[] } = { calls: [], others: [] };
let running = true;

const engine: Engine = {
  step: async (call) => {
    seen.calls.push(call);
    return null;
  },
  parallel: async (branches, policy) => {
    seen.others.push(policy);
    return Promise.all(branches.map((branch) => branch()));
  },
  map: async (_items, _each, policy) => {
    seen.others.push(policy);
    return [];
  },
  wait: async (duration) => {
    seen.others.push(duration);
  },
  waitUntil: async () => {},
};
provideEngine(() => (running ? engine : undefined));

afterEach(() => {
  seen.calls.length = 0;
  seen.others.length = 0;
  running = true;
});

const OutOfStock = stepError("OutOfStock")();
const reserve = defineStep(
  "reserve-stock",
  { timeout: "10s", retry: { retries: 2, never: [OutOfStock, "Other"] } },
  async (input: { sku: string }) => input,
);
async function ship(input: { id: string }) {
  return input;
}

test("a step called directly is the same call as step(fn, input)", async () => {
  await reserve({ sku: "a" });
  await step(reserve, { sku: "a" });
  expect(seen.calls[0]).toEqual(seen.calls[1]);
  expect(seen.calls[0]).toMatchObject({ name: "reserve-stock", target: reserve, input: { sku: "a" } });
});

test("the call's options win one by one, and error classes become names", async () => {
  await reserve({ sku: "a" }, { timeout: "1m", name: "Reserve" });
  expect(seen.calls[0]?.policy).toEqual({
    name: "Reserve",
    timeout: "1m",
    retry: { retries: 2, never: ["OutOfStock", "Other"] },
  });
});

test("a plain function is called by its declared name", async () => {
  await step(ship, { id: "x" });
  expect(seen.calls[0]).toMatchObject({ name: "ship", target: ship, body: ship });
});

test("an inline closure gets the context as its first argument and has no target", async () => {
  await step("note", async (context) => context.attempt);
  const call = seen.calls[0];
  expect(call).toMatchObject({ name: "note", target: undefined, input: null });
  const context = {
    executionId: "e",
    state: "s",
    attempt: 3,
    idempotencyKey: "k",
    signal: new AbortController().signal,
    now: () => 0,
  };
  expect(await call?.body(null, context)).toBe(3);
});

test("a function without a name is refused with the way out", async () => {
  const nameless = [async () => 1][0];
  await expect(step(nameless ?? ship)).rejects.toThrow("defineStep");
});

test("parallel keeps the names of its branches", async () => {
  expect(await parallel({ b: async () => 1, a: async () => "x" })).toEqual({ b: 1, a: "x" });
  expect(await parallel([async () => 1, async () => "x"])).toEqual([1, "x"]);
});

test("map passes its concurrency, wait its duration", async () => {
  await map([1], async (n) => n, { concurrency: 3, name: "All" });
  await wait("10 minutes");
  expect(seen.others).toEqual([{ concurrency: 3, name: "All" }, "10 minutes"]);
});

test("outside a run every helper says where it belongs", async () => {
  running = false;
  await expect(reserve({ sku: "a" })).rejects.toThrow("step(reserve-stock) was called outside a workflow run");
  await expect(step("note", async () => 1)).rejects.toThrow('step("note") was called outside a workflow run');
  await expect(parallel([])).rejects.toThrow("outside a workflow run");
  await expect(map([], async () => 1)).rejects.toThrow("outside a workflow run");
  await expect(wait("1s")).rejects.toThrow("outside a workflow run");
});

test("the body of a step is there for a unit test", async () => {
  expect(reserve.stepName).toBe("reserve-stock");
  expect(reserve.handler).toBeTypeOf("function");
});
