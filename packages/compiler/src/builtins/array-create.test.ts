import { describe, expect, test } from "vitest";
import {
  arrays,
  callback,
  combinations,
  expectSame,
  input,
  lower,
  Refused,
} from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";

type List = unknown[];
const rows = (lists: readonly unknown[][]): unknown[][] => lists.map((list) => [list]);
const identity = callback([kinds.json], (v) => v);

describe("creation", () => {
  test("Array.of keeps arrays", () =>
    expectSame(
      lower("ArrayConstructor.of", { args: [kinds.json, kinds.unknown] }),
      (x, y) => [x, y],
      combinations([1, [], [1], [[1]], null], [1, [2], undefined]),
    ));
  test("Array of a length is for filling and counting only", async () => {
    const list = lower("ArrayConstructor()", { args: [kinds.integer] });
    const sizes = [[0], [1], [3], [-1]];
    await expectSame(list, (n: number) => Array(n), sizes);
    await expectSame(lower("Array.keys", { on: list }), (n: number) => [...Array(n).keys()], sizes);
    await expectSame(
      lower("Array.join", { on: list, args: [b.literal("ab")] }),
      (n: number) => Array(n).join("ab"),
      sizes,
    );
    expect(() => lower("Array.map", { on: list, args: [identity] })).toThrow(Refused);
    await expectSame(lower("ArrayConstructor()", { args: [kinds.string] }), (s: string) => Array(s), [["a"]]);
    await expectSame(lower("ArrayConstructor()", { args: [kinds.integer, kinds.json] }), (n: number, v) => [n, v], [
      [1, [2]],
    ]);
  });
  test("Array.isArray", () =>
    expectSame(lower("ArrayConstructor.isArray", { args: [kinds.unknown] }), (x) => Array.isArray(x), [
      [1],
      [[]],
      [[1]],
      ["a"],
      [null],
      [undefined],
      [{}],
    ]));
  test("Array.from a length", async () => {
    const lengths = [[0], [1], [3], [-2]];
    const ofLength = b.object([{ key: "length", value: input(0, kinds.integer) }]);
    await expectSame(
      lower("ArrayConstructor.from", {
        args: [ofLength, callback([kinds.undef, kinds.integer], (_, i) => b.array([{ mode: "element", value: i }]))],
      }),
      (n: number) => Array.from({ length: n }, (_, i) => [i]),
      lengths,
    );
    await expectSame(
      lower("ArrayConstructor.from", { args: [ofLength] }),
      (n: number) => Array.from({ length: n }),
      lengths,
    );
  });
  test("Array.from a text goes by characters", () =>
    expectSame(lower("ArrayConstructor.from", { args: [kinds.string] }), (s: string) => Array.from(s), [
      [""],
      ["a"],
      ["ab"],
      ["a😀b"],
      ["😀"],
      ["\n\t"],
      ["e\u0301"],
    ]));
  test("Array.from an array with a function", () =>
    expectSame(
      lower("ArrayConstructor.from", {
        args: [
          kinds.array,
          callback([kinds.json, kinds.integer], (v, i) => b.array([v, i].map((value) => ({ mode: "element", value })))),
        ],
      }),
      (a: List) => Array.from(a, (v, i) => [v, i]),
      rows(arrays),
    ));
});
