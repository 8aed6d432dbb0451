import { expect, test } from "vitest";
import { defineStep } from "./define-step.js";
import { createHandler } from "./lambda.js";
import { stepError } from "./step-error.js";

const OutOfStock = stepError("OutOfStock")<{ sku: string }>();
const event = {
  v: 1,
  step: "reserve",
  input: { sku: "a" },
  run: { id: "arn:e", workflow: "w", state: "Reserve", attempt: 2, key: "k" },
};

test("the body gets the input and the context of the event", async () => {
  const reserve = defineStep("reserve", async (input: { sku: string }, context) => ({
    sku: input.sku,
    told: [context.executionId, context.state, context.attempt, context.idempotencyKey],
    aborted: context.signal.aborted,
    dated: context.now() > 0,
  }));
  expect(await createHandler("reserve", reserve)(event)).toEqual({
    sku: "a",
    told: ["arn:e", "Reserve", 2, "k"],
    aborted: false,
    dated: true,
  });
});

test("nothing is null", async () => {
  expect(await createHandler("reserve", async () => undefined)(event)).toBeNull();
});

test("the signal is aborted when the function's time is over", async () => {
  const handler = createHandler("reserve", async (_input: unknown, { signal }) => {
    await new Promise((resolve) => setTimeout(resolve, 40));
    return signal.aborted;
  });
  expect(await handler(event, { getRemainingTimeInMillis: () => 5 })).toBe(true);
  expect(await handler(event, { getRemainingTimeInMillis: () => 60_000 })).toBe(false);
});

test("an error leaves by name, with message and data as its message", async () => {
  const handler = createHandler("reserve", async (input: { sku: string }) => {
    throw new OutOfStock({ sku: input.sku });
  });
  await expect(handler(event)).rejects.toMatchObject({
    name: "OutOfStock",
    message: '{"message":"OutOfStock","data":{"sku":"a"}}',
  });
});

test("a result that is not JSON fails with its path", async () => {
  const handler = createHandler("reserve", async () => ({ at: new Date() }));
  await expect(handler(event)).rejects.toThrow("the result of step reserve.at is a Date");
});

test("an event of something else is told apart", async () => {
  const handler = createHandler("reserve", async () => 1);
  await expect(handler({ Records: [] })).rejects.toMatchObject({ name: "InvalidStepEvent" });
  await expect(handler({ ...event, step: "other" })).rejects.toThrow("the event is one of step other");
});
