import { expect, test } from "vitest";
import { cloneJson } from "./clone-json.js";

test("a copy drops undefined keys, and nothing at all is null", () => {
  const value = { a: undefined, b: [undefined, Number.NaN, Number.POSITIVE_INFINITY, -0], c: { d: "x" } };
  const copy = cloneJson(value, "the input");
  expect(copy).toEqual({ b: [null, null, null, 0], c: { d: "x" } });
  expect(copy).not.toBe(value);
  expect(cloneJson(undefined, "the result")).toBeNull();
});

const shared = { x: 1 };
const cyclic: { self?: unknown; list: unknown[] } = { list: [] };
cyclic.list.push(cyclic);

test.each([
  ["the input.a is a bigint", { a: 1n }],
  ["the input.a is a symbol", { a: Symbol("x") }],
  ["the input.a[1] is a function", { a: [0, () => 1] }],
  ["the input.at is a Date", { at: new Date(0) }],
  ["the input is a Map", new Map()],
  ["the input.tags is a Set", { tags: new Set() }],
  ["the input.pattern is a RegExp", { pattern: /x/ }],
  ["the input.later is a Promise", { later: Promise.resolve() }],
  ["the input.bytes is binary", { bytes: Buffer.from("x") }],
  ["the input.failure is an Error", { failure: new Error("x") }],
  ["the input.link is a URL", { link: new URL("http://localhost") }],
  ["the input.list[0] contains itself", cyclic],
])("%s: refused with its path", (message, value) => {
  expect(() => cloneJson(value, "the input")).toThrow(message);
});

test("a value that occurs twice is no cycle", () => {
  expect(cloneJson([shared, shared], "the input")).toEqual([{ x: 1 }, { x: 1 }]);
});
