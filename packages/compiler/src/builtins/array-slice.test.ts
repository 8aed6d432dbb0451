import { describe, test } from "vitest";
import { arrays, combinations, expectSame, lower } from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";

type List = unknown[];
const rows = (lists: readonly unknown[][]): unknown[][] => lists.map((list) => [list]);

describe("slice, at, toSpliced, with", () => {
  const ends = [0, 1, 2, 5, -1, -2, -9];
  const lists = [[], [1], [[]], [[1]], [1, 2, 3], [[1, 2], [3]], [null, 0]];
  test("slice of two dynamic ends", () =>
    expectSame(
      lower("Array.slice", { on: kinds.array, args: [kinds.integer, kinds.integer] }),
      (a: List, s: number, e: number) => a.slice(s, e),
      combinations(lists, ends, ends),
    ));
  test("slice of fractions and undefined", () =>
    expectSame(
      lower("Array.slice", { on: kinds.array, args: [kinds.number, kinds.number | kinds.undef] }),
      (a: List, s: number, e?: number) => a.slice(s, e),
      combinations(lists, [0.5, -0.5, -1.5, 1.9], [undefined, 1.5, -1.5, 2]),
    ));
  test("slice of literals", async () => {
    for (const s of ends) {
      await expectSame(
        lower("Array.slice", { on: kinds.array, args: [b.literal(s)] }),
        (a: List) => a.slice(s),
        rows(lists),
      );
      for (const e of ends)
        await expectSame(
          lower("Array.slice", { on: kinds.array, args: [b.literal(s), b.literal(e)] }),
          (a: List) => a.slice(s, e),
          rows(lists),
        );
    }
    await expectSame(lower("Array.slice", { on: kinds.array }), (a: List) => a.slice(), rows(arrays));
  });
  test("at", async () => {
    await expectSame(
      lower("Array.at", { on: kinds.array, args: [kinds.integer] }),
      (a: List, i: number) => a.at(i),
      combinations(lists, ends),
    );
    await expectSame(
      lower("Array.at", { on: kinds.array, args: [kinds.number] }),
      (a: List, i: number) => a.at(i),
      combinations(lists, [0.5, -0.5, -1.5, 1.5]),
    );
    for (const i of ends)
      await expectSame(lower("Array.at", { on: kinds.array, args: [b.literal(i)] }), (a: List) => a.at(i), rows(lists));
  });
  test("toSpliced", async () => {
    const splice = (a: List, s: number, n: number, ...more: List): List => {
      a.splice(s, n, ...more);
      return a;
    };
    await expectSame(
      lower("Array.toSpliced", { on: kinds.array, args: [kinds.integer, kinds.integer, kinds.json] }),
      splice,
      combinations(lists, ends, ends, [1, [1], [[]]]),
    );
    await expectSame(
      lower("Array.toSpliced", { on: kinds.array, args: [kinds.integer, kinds.integer] }),
      splice,
      combinations(lists, ends, ends),
    );
    await expectSame(
      lower("Array.toSpliced", { on: kinds.array, args: [kinds.integer] }),
      (a: List, s: number) => {
        a.splice(s);
        return a;
      },
      combinations(lists, ends),
    );
  });
  test("with", async () => {
    await expectSame(
      lower("Array.with", { on: kinds.array, args: [kinds.integer, kinds.json] }),
      (a: List, i: number, v) => a.with(i, v),
      combinations(lists, ends, [1, [], [[2]], null]),
    );
    await expectSame(
      lower("Array.with", { on: kinds.array, args: [b.literal(-1), kinds.json] }),
      (a: List, v) => a.with(-1, v),
      combinations(lists, [1, []]),
    );
  });
});
