import { expect, test } from "vitest";
import { stepError } from "./step-error.js";
import { fromWireError, toWireError } from "./wire-error.js";

const OutOfStock = stepError("OutOfStock")<{ sku: string }>();
class NotFound extends Error {
  override readonly name = "NotFound";
  readonly path = "/x";
}

test("a stepError crosses with message and data", () => {
  const cause = toWireError(new OutOfStock({ sku: "a" }));
  expect(cause).toEqual({
    errorType: "OutOfStock",
    errorMessage: '{"message":"OutOfStock","data":{"sku":"a"}}',
  });
  const arrived = fromWireError(cause);
  expect(arrived).toMatchObject({ name: "OutOfStock", message: "OutOfStock", data: { sku: "a" } });
  expect(arrived instanceof OutOfStock).toBe(true);
  expect(toWireError(arrived)).toEqual(cause);
});

test("any other error crosses with name and message only", () => {
  const thrown = Object.assign(new NotFound("gone"), { data: { secret: true } });
  const cause = toWireError(thrown);
  expect(cause).toEqual({ errorType: "NotFound", errorMessage: "gone" });
  const arrived = fromWireError(cause, thrown);
  expect(arrived instanceof NotFound).toBe(true);
  expect(Object.keys(arrived)).toEqual([]);
});

test("an error of the language is one again", () => {
  expect(fromWireError({ errorType: "TypeError", errorMessage: "x" }) instanceof TypeError).toBe(true);
});

test("what is thrown without being an error is its own message", () => {
  expect(toWireError("plain")).toEqual({ errorType: "Error", errorMessage: "plain" });
  expect(toWireError({ code: 1 })).toEqual({ errorType: "Error", errorMessage: '{"code":1}' });
  expect(toWireError(undefined)).toEqual({ errorType: "Error", errorMessage: "undefined" });
});

test("a message that only looks like the wire's own stays a message", () => {
  expect(fromWireError({ errorType: "E", errorMessage: '{"message":1,"data":2}' }).message).toBe(
    '{"message":1,"data":2}',
  );
});
