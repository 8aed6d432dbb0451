import { defineStep, map, parallel, step, stepError, wait, workflow } from "stepwright";

export const call = defineStep("call", async (i: { n: number }) => i.n);
export const Reserved = stepError("States.Mine")(); // refused: States.

export const waitsForAges = workflow("refuses-a-wait-beyond-the-limit", async () => {
  await wait("3000000 weeks"); // refused: 99999999
});

export const timesOutAtOnce = workflow("refuses-a-timeout-of-nothing", async (input: { n: number }) => {
  return await step(call, { n: input.n }, { timeout: "0s" }); // refused: timeout
});

export const beatsTooSlowly = workflow("refuses-a-heartbeat-beyond-the-timeout", async (input: { n: number }) => {
  return await step(call, { n: input.n }, { timeout: "10s", heartbeat: "20s" }); // refused: heartbeat
});

export const retriesWithoutDelay = workflow("refuses-an-interval-of-nothing", async (input: { n: number }) => {
  return await step(call, { n: input.n }, { retry: { retries: 2, interval: "0s" } }); // refused: interval
});

export const retriesFasterAndFaster = workflow("refuses-a-backoff-below-one", async (input: { n: number }) => {
  return await step(call, { n: input.n }, { retry: { retries: 2, backoff: 0.5 } }); // refused: backoff
});

export const retriesAfterAYear = workflow("refuses-a-delay-above-the-limit", async (input: { n: number }) => {
  return await step(call, { n: input.n }, { retry: { retries: 2, max: "500 days" } }); // refused: 31622400
});

export const mapsLessThanNothing = workflow("refuses-a-negative-concurrency", async (input: { ns: number[] }) => {
  return await map(input.ns, (n) => call({ n }), { concurrency: -1 }); // refused: concurrency
});

export const namesAStateTooLong = workflow("refuses-a-long-state-name", async (input: { n: number }) => {
  const options = {
    name: "a state name that says more than eighty characters can ever hold, and then goes on for a while", // refused: 80
  };
  return await step(call, { n: input.n }, options);
});

export const namesTwoStatesAlike = workflow("refuses-two-states-of-one-name", async (input: { n: number }) => {
  const a = await step(call, { n: input.n }, { name: "Same" });
  const b = await step(call, { n: a }, { name: "Same" }); // refused: Same
  return b;
});

export const choosesItsPolicy = workflow("refuses-a-computed-policy", async (input: { n: number }) => {
  return await step(call, { n: input.n }, { retry: input.n > 1 ? { retries: 1 } : { retries: 2 } }); // refused: compiled
});

export const buildsItsBranches = workflow("refuses-computed-branches", async (input: { ns: number[] }) => {
  return await parallel(input.ns.map((n) => () => call({ n }))); // refused: written in place
});
