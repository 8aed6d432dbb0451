import { describe, test } from "vitest";
import { arrays, callback, expectSame, lower, numberArrays } from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";

type List = unknown[];
const rows = (lists: readonly unknown[][]): unknown[][] => lists.map((list) => [list]);

describe("reduce", () => {
  const sum = callback([kinds.number, kinds.number], (s, v) => b.binary("+", s, v));
  test("sums from a start", () =>
    expectSame(
      lower("Array.reduce", { on: kinds.array, element: kinds.number, args: [sum, b.literal(0)] }),
      (a: number[]) => a.reduce((s, v) => s + v, 0),
      rows(numberArrays),
    ));
  test("without a start raises on an empty array", () =>
    expectSame(
      lower("Array.reduce", { on: kinds.array, element: kinds.number, args: [sum], result: kinds.number }),
      (a: number[]) => a.reduce((s, v) => s + v),
      rows(numberArrays),
    ));
  test("passes index and array, from the right too", async () => {
    const body = callback([kinds.number, kinds.number, kinds.integer, kinds.array], (s, v, i, all) =>
      b.binary("+", b.binary("*", s, b.call("count", [all], kinds.integer)), b.binary("*", v, i)),
    );
    const js = (s: number, v: number, i: number, all: number[]): number => s * all.length + v * i;
    const of = { on: kinds.array, element: kinds.number, result: kinds.number };
    await expectSame(
      lower("Array.reduce", { ...of, args: [body, b.literal(1)] }),
      (a: number[]) => a.reduce(js, 1),
      rows(numberArrays),
    );
    await expectSame(lower("Array.reduce", { ...of, args: [body] }), (a: number[]) => a.reduce(js), rows(numberArrays));
    await expectSame(
      lower("Array.reduceRight", { ...of, args: [body, b.literal(1)] }),
      (a: number[]) => a.reduceRight(js, 1),
      rows(numberArrays),
    );
    await expectSame(
      lower("Array.reduceRight", { ...of, args: [body] }),
      (a: number[]) => a.reduceRight(js),
      rows(numberArrays),
    );
  });
  test("starts from undefined", () =>
    expectSame(
      lower("Array.reduce", {
        on: kinds.array,
        args: [
          callback([kinds.unknown, kinds.json], (s, v) =>
            b.cond(b.exists(s), b.array([s, v].map((value) => ({ mode: "element", value }))), v),
          ),
          b.nothing,
        ],
      }),
      (a: List) => a.reduce((s: unknown, v) => (s === undefined ? v : [s, v]), undefined),
      rows(arrays),
    ));
  test("a callback of one parameter", () =>
    expectSame(
      lower("Array.reduce", {
        on: kinds.array,
        args: [callback([kinds.integer], (s) => b.binary("+", s, b.literal(1))), b.literal(0)],
        result: kinds.integer,
      }),
      (a: List) => a.reduce((s: number) => s + 1, 0),
      rows(arrays),
    ));
  test("collects arrays", () =>
    expectSame(
      lower("Array.reduceRight", {
        on: kinds.array,
        result: kinds.array,
        args: [
          callback([kinds.array, kinds.json], (s, value) =>
            b.array([
              { mode: "spread", value: s },
              { mode: "element", value },
            ]),
          ),
          b.emptyArray,
        ],
      }),
      (a: List) => a.reduceRight((s: unknown[], v) => s.concat([v]), []),
      rows(arrays),
    ));
});
