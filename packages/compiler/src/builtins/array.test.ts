import { describe, test } from "vitest";
import {
  arrays,
  callback,
  combinations,
  expectSame,
  lower,
  numberArrays,
  stringArrays,
} from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";

type List = unknown[];
const rows = (lists: readonly unknown[][]): unknown[][] => lists.map((list) => [list]);
const identity = callback([kinds.json], (v) => v);
const same = (value: unknown): unknown => value;

describe("map", () => {
  test("keeps every element, arrays in arrays too", () =>
    expectSame(lower("Array.map", { on: kinds.array, args: [identity] }), (a: List) => a.map((v) => v), rows(arrays)));
  test("makes null of undefined", () =>
    expectSame(
      lower("Array.map", {
        on: kinds.array,
        args: [callback([kinds.json], (v) => b.cond(b.equals(v, b.literal(1)), v, b.nothing))],
      }),
      (a: List) => a.map((v) => (v === 1 ? v : undefined)),
      rows(arrays),
    ));
  test("passes the index and the array", () =>
    expectSame(
      lower("Array.map", {
        on: kinds.array,
        args: [
          callback([kinds.json, kinds.integer, kinds.array], (_, i, all) =>
            b.binary("+", i, b.call("count", [all], kinds.integer)),
          ),
        ],
      }),
      (a: List) => a.map((_, i, all) => i + all.length),
      rows(arrays),
    ));
  test("takes a callback without parameters", () =>
    expectSame(
      lower("Array.map", { on: kinds.array, args: [callback([], () => b.emptyArray)] }),
      (a: List) => a.map(() => []),
      rows(arrays),
    ));
});

describe("filter", () => {
  test("asks for JavaScript's truth", () =>
    expectSame(
      lower("Array.filter", { on: kinds.array, args: [identity] }),
      (a: List) => a.filter((v) => v),
      rows([...arrays, [[0], {}, "0", "", 0, false]]),
    ));
  test("passes the index", () =>
    expectSame(
      lower("Array.filter", {
        on: kinds.array,
        args: [
          callback([kinds.json, kinds.integer], (_, i) => b.binary("=", b.binary("%", i, b.literal(2)), b.literal(0))),
        ],
      }),
      (a: List) => a.filter((_, i) => i % 2 === 0),
      rows(arrays),
    ));
});

describe("flat and flatMap", () => {
  test("open one level", () =>
    expectSame(lower("Array.flat", { on: kinds.array }), (a: List) => a.flat(), rows(arrays)));
  test("open two levels", () =>
    expectSame(
      lower("Array.flat", { on: kinds.array, args: [b.literal(2)] }),
      (a: List) => a.flat(2),
      rows([...arrays, [[[[1]]]]]),
    ));
  test("open all levels", () =>
    expectSame(
      lower("Array.flat", { on: kinds.array, args: [b.widen(b.literal(null), kinds.nonfinite)] }),
      (a: List) => a.flat(Number.POSITIVE_INFINITY),
      rows([...arrays, [[[[1], 2], 3]]]),
    ));
  test("flatMap opens what the callback answers", () =>
    expectSame(
      lower("Array.flatMap", { on: kinds.array, args: [identity] }),
      (a: List) => a.flatMap(same),
      rows(arrays),
    ));
  test("flatMap keeps arrays in the answer", () =>
    expectSame(
      lower("Array.flatMap", {
        on: kinds.array,
        args: [
          callback([kinds.json, kinds.integer], (v, i) => b.array([v, i].map((value) => ({ mode: "element", value })))),
        ],
      }),
      (a: List) => a.flatMap((v, i) => [v, i]),
      rows(arrays),
    ));
});

describe("concat, join, reverse, keys, entries", () => {
  test("concat spreads arrays and adds values", () =>
    expectSame(
      lower("Array.concat", { on: kinds.array, args: [kinds.json, kinds.scalar] }),
      (a: List, x: unknown, y: unknown) => a.concat(x, y),
      combinations(arrays, [[], [1], [[1]], 1, null, { a: [] }], [1, null]),
    ));
  test("join writes numbers as JavaScript does", () =>
    expectSame(
      lower("Array.join", { on: kinds.array, element: kinds.number, args: [b.literal("; ")] }),
      (a: List) => a.join("; "),
      rows(numberArrays),
    ));
  test("join writes nothing for null", () =>
    expectSame(lower("Array.join", { on: kinds.array }), (a: List) => a.join(), rows([...arrays, [1, null, "x"]])));
  test("join of texts", () =>
    expectSame(
      lower("Array.join", { on: kinds.array, element: kinds.string, args: [kinds.string] }),
      (a: List, s: string) => a.join(s),
      combinations(stringArrays, ["", ",", "😀"]),
    ));
  test("toReversed", () =>
    expectSame(lower("Array.toReversed", { on: kinds.array }), (a: List) => a.reverse(), rows(arrays)));
  test("keys", () => expectSame(lower("Array.keys", { on: kinds.array }), (a: List) => [...a.keys()], rows(arrays)));
  test("entries", () =>
    expectSame(lower("Array.entries", { on: kinds.array }), (a: List) => [...a.entries()], rows(arrays)));
  test("length", () => expectSame(lower("Array.length", { on: kinds.array }), (a: List) => a.length, rows(arrays)));
});
