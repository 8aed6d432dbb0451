import { expect, test } from "vitest";
import { VirtualClock } from "./virtual-clock.js";

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test("three days pass at once", async () => {
  const clock = new VirtualClock(1_000);
  await clock.sleep(3 * 86_400_000);
  expect(clock.now()).toBe(1_000 + 3 * 86_400_000);
});

test("timers of one instant fire in creation order, each after the consequences of the one before", async () => {
  const clock = new VirtualClock();
  const seen: string[] = [];
  const first = clock.sleep(10).then(async () => {
    seen.push("first");
    await turn();
    seen.push("consequence");
    await clock.sleep(0);
    seen.push("after nothing");
  });
  const second = clock.sleep(10).then(() => seen.push("second"));
  await clock.sleep(5).then(() => seen.push("earlier"));
  await Promise.all([first, second]);
  expect(seen).toEqual(["earlier", "first", "consequence", "second", "after nothing"]);
});

test("time stands still while work is in flight", async () => {
  const clock = new VirtualClock();
  const late = clock.sleep(1_000).then(() => clock.now());
  const work = clock.busy(() => new Promise<number>((resolve) => setTimeout(() => resolve(clock.now()), 20)));
  expect(await work).toBe(0);
  expect(await late).toBe(1_000);
});

test("an aborted sleep rejects with the reason and is no longer waited for", async () => {
  const clock = new VirtualClock();
  const controller = new AbortController();
  const reason = new Error("stopped");
  const long = clock.sleep(1_000_000, controller.signal);
  controller.abort(reason);
  await expect(long).rejects.toBe(reason);
  await expect(clock.sleep(1, controller.signal)).rejects.toBe(reason);
  await clock.sleep(5);
  expect(clock.now()).toBe(5);
});

test("ten thousand timers fire in the order of their times", async () => {
  const clock = new VirtualClock();
  const seen: number[] = [];
  await Promise.all(
    Array.from({ length: 10_000 }, (_, index) => {
      const delay = (index * 7_919) % 10_007;
      return clock.sleep(delay).then(() => seen.push(delay));
    }),
  );
  expect(seen).toEqual([...seen].sort((left, right) => left - right));
});
