import nodeCrypto, { randomUUID } from "node:crypto";
import { defineStep, wait, workflow } from "@stepwright/dsl";
import { expect, test, vi } from "vitest";
import { VirtualClock } from "../virtual-clock.js";
import { runNative } from "./run-native.js";

const start = Date.UTC(2030, 0, 1);
const originals = { Date, random: Math.random, web: crypto.randomUUID, node: nodeCrypto.randomUUID };

const readInStep = defineStep("read", async () => ({ year: new Date().getUTCFullYear(), random: Math.random() }));
const flow = workflow("w", async () => {
  const first = Date.now();
  await wait("1 day");
  return {
    first,
    now: new Date().toISOString(),
    parsed: new Date("2001-01-01T00:00:00Z").toISOString(),
    text: Date().slice(11, 15),
    isDate: new Date() instanceof Date,
    random: Math.random(),
    uuids: [crypto.randomUUID(), randomUUID(), nodeCrypto.randomUUID()],
    step: await readInStep(),
  };
});
const runFlow = (seed: number) => runNative(flow, { input: {}, clock: new VirtualClock(start), seed });

test("a body reads the run's clock and seed; a step's body reads the real ones", async () => {
  const outside = new Date().getUTCFullYear();
  const [one, same, other] = await Promise.all([runFlow(1), runFlow(1), runFlow(2)]);
  expect(one.output).toMatchObject({
    first: start,
    now: "2030-01-02T00:00:00.000Z",
    parsed: "2001-01-01T00:00:00.000Z",
    text: "2030",
    isDate: true,
    step: { year: outside },
  });
  const read = (run: typeof one) => {
    const { random, uuids } = JSON.parse(JSON.stringify(run.output));
    return { random, uuids };
  };
  expect(read(one)).toEqual(read(same));
  expect(read(one)).not.toEqual(read(other));
  expect(new Set(read(one).uuids).size).toBe(3);
});

test("everything is as before when no run is active", async () => {
  await runFlow(1);
  expect({ Date, random: Math.random, web: crypto.randomUUID, node: nodeCrypto.randomUUID }).toEqual(originals);
  expect(Object.hasOwn(crypto, "randomUUID")).toBe(false);
});

test("code outside the run reads the real time while it is active", async () => {
  const running = runFlow(1);
  const year = new Date().getUTCFullYear();
  await running;
  expect(year).toBe(new originals.Date().getUTCFullYear());
});

test("a run works under fake timers", async () => {
  vi.useFakeTimers({ now: Date.UTC(1999, 0, 1) });
  try {
    const result = await runFlow(1);
    expect(result.output).toMatchObject({ now: "2030-01-02T00:00:00.000Z", step: { year: 1999 } });
    expect(new Date().getUTCFullYear()).toBe(1999);
  } finally {
    vi.useRealTimers();
  }
  expect(Date).toBe(originals.Date);
});
