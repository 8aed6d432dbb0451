import { choice, map, otherwise, parallel, step, wait, waitUntil, when, workflow } from "stepwright";
import type { Input, Line } from "./input.js";
import { find, price, release, stock } from "./steps.js";

/** `await` of a step, also as `step(name, input)` */
export const awaited = workflow("awaited", async (input: Input) => {
  return await step(find, input.order);
});

/** Two steps, one after the other */
export const twoSteps = workflow("two-steps", async (input: Input) => {
  await release(input.order);
  return await find(input.order);
});

/** `await` inside an expression: in arguments, templates, literals, operators, in their order */
export const awaitInside = workflow("await-inside", async (input: Input) => {
  return { id: `${(await find(input.order)).id}!`, price: (await price({ sku: "a", quantity: 1 })) + 1 };
});

/** `await` where it may not be needed: `&&`, `||`, `??`, `? :` */
export const awaitMaybe = workflow("await-maybe", async (input: Input) => {
  return input.note ?? (await find(input.order)).id;
});

/** An async helper function: its states, in place of each call */
export const helper = workflow("helper", async (input: Input) => {
  const priceOf = async (line: Line, factor = 1): Promise<number> => (await price(line)) * factor;
  return (await priceOf({ sku: "a", quantity: 1 })) + (await priceOf({ sku: "b", quantity: input.n }, 2));
});

/** `Promise.all([…])` or `parallel([…])`: a Parallel; two branches of one step each */
export const all = workflow("all", async (input: Input) => {
  const [found, priced] = await Promise.all([find(input.order), price({ sku: "a", quantity: 1 })]);
  return { found, priced };
});

/** `parallel({ … })`: the results by name */
export const named = workflow("named", async (input: Input) => {
  return await parallel({
    found: async () => await find(input.order),
    priced: async () => await price({ sku: "a", quantity: input.n }),
  });
});

/** `Promise.all(list.map(async …))`: a Map */
export const mapped = workflow("mapped", async (input: Input) => {
  return await Promise.all(input.lines.map(async (line) => await price(line)));
});

/** `map(list, async …, options)`: a Map, with its options */
export const mapOptions = workflow("map-options", async (input: Input) => {
  return await map(input.lines, async (line) => await price(line), { concurrency: 2 });
});

/** `Promise.allSettled([…])`: a Parallel whose branches catch */
export const settled = workflow("settled", async (input: Input) => {
  const results = await Promise.allSettled([
    stock({ sku: "a", quantity: 1 + input.n }),
    stock({ sku: "b", quantity: 200 }),
  ]);
  return results.map((one) => one.status);
});

/** A promise kept in a `const`, when nothing waits in between */
export const kept = workflow("kept", async (input: Input) => {
  const found = find(input.order);
  const id = input.order.id.toUpperCase();
  return { id, found: await found };
});

/** `wait(…)`, `waitUntil(…)` */
export const waiting = workflow("waiting", async (input: Input) => {
  await wait("10 seconds");
  await waitUntil("2026-02-01T00:00:00Z");
  return input.n;
});

/** `choice(…)`: a Choice whose branches are functions */
export const chosen = workflow("chosen", async (input: Input) => {
  return await choice([
    when(input.status === "paid", async () => await find(input.order)),
    otherwise(async () => null),
  ]);
});

/** `choice(value, { … })`: a Choice by value */
export const chosenByValue = workflow("chosen-by-value", async (input: Input) => {
  return await choice(input.status, {
    open: async () => await find(input.order),
    paid: async () => null,
    closed: async () => null,
  });
});
