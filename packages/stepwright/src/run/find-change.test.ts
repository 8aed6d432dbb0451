import type { Json } from "@stepwright/asl";
import { expect, test } from "vitest";
import { findChange } from "./find-change.js";

test.each<[string, Json, unknown, unknown]>([
  ["an added key", { a: [{ b: 1 }] }, { a: [{ b: 1, c: 2 }] }, { path: ["a", 0, "c"], before: undefined, after: 2 }],
  ["another value", { a: { b: "1" } }, { a: { b: 1 } }, { path: ["a", "b"], before: "1", after: 1 }],
  ["a value that is no JSON", { a: "2026" }, { a: new Date(0) }, { path: ["a"], before: "2026", after: new Date(0) }],
  ["an object of another kind", { a: {} }, { a: new Map() }, { path: ["a"], before: {}, after: new Map() }],
  ["a list of another length", [1, 2], [1], { path: [], before: [1, 2], after: [1] }],
])("%s is a change", (_, before, after, change) => {
  expect(findChange(before, after)).toEqual(change);
});

test.each<[string, Json, unknown]>([
  ["a copy", { a: [1, null, { b: "x" }] }, { a: [1, null, { b: "x" }] }],
  ["another order of keys", { a: 1, b: 2 }, { b: 2, a: 1 }],
  ["a key left out", { a: 1, b: 2 }, { a: 1 }],
  ["an undefined key", { a: 1 }, { a: 1, b: undefined }],
])("%s is none", (_, before, after) => {
  expect(findChange(before, after)).toBeUndefined();
});
