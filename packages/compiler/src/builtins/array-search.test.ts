import { describe, test } from "vitest";
import { arrays, callback, combinations, expectSame, lower } from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";

type List = unknown[];
const rows = (lists: readonly unknown[][]): unknown[][] => lists.map((list) => [list]);
const identity = callback([kinds.json], (v) => v);
const isNullValue = (value: unknown): boolean => value === null;
const isNull = callback([kinds.json], (v) => b.equals(v, b.literal(null)));

describe("search", () => {
  const found = [
    ["Array.find", (a: List) => a.find((v) => v === null)],
    ["Array.findLast", (a: List) => a.findLast((v) => v === null)],
    ["Array.findIndex", (a: List) => a.findIndex(isNullValue)],
    ["Array.findLastIndex", (a: List) => a.findLastIndex(isNullValue)],
    ["Array.some", (a: List) => a.some((v) => v === null)],
    ["Array.every", (a: List) => a.every((v) => v === null)],
  ] as const;
  for (const [id, run] of found) {
    test(`${id} finds null`, () => expectSame(lower(id, { on: kinds.array, args: [isNull] }), run, rows(arrays)));
  }
  const truthy = [
    ["Array.find", (a: List) => a.find((v) => v)],
    ["Array.findLast", (a: List) => a.findLast((v) => v)],
    ["Array.findIndex", (a: List) => a.findIndex((v) => v)],
    ["Array.findLastIndex", (a: List) => a.findLastIndex((v) => v)],
    ["Array.some", (a: List) => a.some((v) => v)],
    ["Array.every", (a: List) => a.every((v) => v)],
  ] as const;
  for (const [id, run] of truthy) {
    test(`${id} asks for truth`, () =>
      expectSame(lower(id, { on: kinds.array, args: [identity] }), run, rows([...arrays, [0, [0]], [{}, 0]])));
  }
  const failing = callback([kinds.json], (v) =>
    b.cond(
      b.equals(v, b.literal(1)),
      b.literal(true),
      b.cond(b.equals(v, b.literal(2)), b.raise("two"), b.literal(false)),
    ),
  );
  const run = (v: unknown): boolean => {
    if (v === 2) throw new Error("two");
    return v === 1;
  };
  const stops = [
    ["Array.find", (a: List) => a.find(run)],
    ["Array.findIndex", (a: List) => a.findIndex(run)],
    ["Array.some", (a: List) => a.some(run)],
    ["Array.every", (a: List) => a.every(run)],
  ] as const;
  for (const [id, search] of stops) {
    test(`${id} stops before an element that raises`, () =>
      expectSame(
        lower(id, { on: kinds.array, args: [failing] }),
        search,
        rows([[], [1], [1, 2], [2, 1], [3, 1, 2], [0], [[1]], [1, 1, 0, 2]]),
      ));
  }
  test("includes, indexOf and lastIndexOf compare by ===", async () => {
    const wanted = [1, "1", null, 0, "", true, "a", 30];
    await expectSame(
      lower("Array.includes", { on: kinds.array, args: [kinds.scalar] }),
      (a: List, x) => a.includes(x),
      combinations(arrays, wanted),
    );
    await expectSame(
      lower("Array.indexOf", { on: kinds.array, args: [kinds.scalar] }),
      (a: List, x) => a.indexOf(x),
      combinations(arrays, wanted),
    );
    await expectSame(
      lower("Array.lastIndexOf", { on: kinds.array, args: [kinds.scalar] }),
      (a: List, x) => a.lastIndexOf(x),
      combinations([...arrays, [1, 2, 1]], wanted),
    );
  });
  test("a start moves the search", async () => {
    const lists = [[], [1], [1, 2, 1], [2, 1, 1, 2]];
    const starts = [0, 1, 2, 5, -1, -2, -9];
    const use = { on: kinds.array, args: [kinds.integer, kinds.integer] };
    await expectSame(
      lower("Array.includes", use),
      (a: List, x, i: number) => a.includes(x, i),
      combinations(lists, [1, 2], starts),
    );
    await expectSame(
      lower("Array.indexOf", use),
      (a: List, x, i: number) => a.indexOf(x, i),
      combinations(lists, [1, 2], starts),
    );
    await expectSame(
      lower("Array.lastIndexOf", use),
      (a: List, x, i: number) => a.lastIndexOf(x, i),
      combinations(lists, [1, 2], starts),
    );
  });
});
