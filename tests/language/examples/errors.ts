import { StatesTaskFailed, StatesTimeout, workflow } from "stepwright";
import type { Input } from "./input.js";
import { OutOfStock, release, stock } from "./steps.js";

/** `try … catch` around steps: a `Catch`, and no state */
export const caught = workflow("caught", async (input: Input) => {
  try {
    return await stock({ sku: "a", quantity: input.n });
  } catch {
    return -1;
  }
});

/** A ladder of `instanceof`: your errors and those of AWS; one `Catch` for each */
export const ladder = workflow("ladder", async (input: Input) => {
  try {
    return await stock({ sku: "a", quantity: 200 + input.n });
  } catch (error) {
    if (error instanceof OutOfStock) return error.data.sku;
    if (error instanceof StatesTimeout || error instanceof StatesTaskFailed) return error.message;
    throw error;
  }
});

/** A `catch` by name: `error.name === "…"` */
export const byName = workflow("by-name", async (input: Input) => {
  try {
    return await stock({ sku: "a", quantity: 200 + input.n });
  } catch (error) {
    if (error instanceof Error && error.name === "OutOfStock") return "out of stock";
    throw error;
  }
});

/** `throw` of an error that ends the workflow: a Fail state */
export const thrown = workflow("thrown", async (input: Input) => {
  if (input.n >= 0) throw new OutOfStock({ sku: input.text });
  return "in stock";
});

/** `throw` of an error that is caught around it */
export const thrownInside = workflow("thrown-inside", async (input: Input) => {
  try {
    if (input.n >= 0) throw new OutOfStock({ sku: input.text });
    await release({ id: "a" });
  } catch (error) {
    if (error instanceof OutOfStock) return error.data.sku;
    throw error;
  }
  return "in stock";
});

/** `finally`, run at every exit */
export const finallyRuns = workflow("finally-runs", async (input: Input) => {
  try {
    return await stock({ sku: "a", quantity: input.n });
  } finally {
    await release(input.order);
  }
});

/** What fails without a step, inside `try`: `JSON.parse` of nonsense, a property of nothing */
export const pureFailure = workflow("pure-failure", async (input: Input) => {
  try {
    return JSON.parse(input.text) as number;
  } catch {
    return 0;
  }
});
