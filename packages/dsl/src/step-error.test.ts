import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { stepError } from "./step-error.js";

const OutOfStock = stepError("OutOfStock")<{ sku: string }>();
class Declined extends stepError("Declined")<{ code: string }>() {}

test("an error has its name, its data and a message", () => {
  const error = new OutOfStock({ sku: "a" });
  expect(error).toMatchObject({ name: "OutOfStock", message: "OutOfStock", data: { sku: "a" } });
  expect(error).toBeInstanceOf(Error);
  expect(error.stack).toContain("step-error.test");
  expect(new (stepError("Cancelled")())().data).toBeNull();
});

test("instanceof matches by name, across realms too", () => {
  const foreign: unknown = runInNewContext('Object.assign(new Error("x"), { name: "OutOfStock" })');
  expect(foreign instanceof OutOfStock).toBe(true);
  expect(new Error("OutOfStock") instanceof OutOfStock).toBe(false);
  expect({ name: "OutOfStock" } instanceof OutOfStock).toBe(false);
});

test("a subclass is its own type and keeps the name", () => {
  const error = new Declined({ code: "x" });
  expect(error).toMatchObject({ name: "Declined", data: { code: "x" } });
  expect(error instanceof Declined).toBe(true);
  expect(error instanceof OutOfStock).toBe(false);
  expect(Declined.errorName).toBe("Declined");
});

test("names that belong to AWS, or are none, are refused", () => {
  expect(() => stepError("States.Mine")).toThrow("belongs to AWS");
  expect(() => stepError("")).toThrow(RangeError);
});
