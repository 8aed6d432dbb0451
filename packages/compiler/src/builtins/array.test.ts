import { describe, expect, test } from "vitest";
import {
  arrays,
  callback,
  combinations,
  expectSame,
  input,
  lower,
  numberArrays,
  Refused,
  stringArrays,
} from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";

type List = unknown[];
const rows = (lists: readonly unknown[][]): unknown[][] => lists.map((list) => [list]);
const identity = callback([kinds.json], (v) => v);
const same = (value: unknown): unknown => value;
const isNullValue = (value: unknown): boolean => value === null;
const isNull = callback([kinds.json], (v) => b.equals(v, b.literal(null)));

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
      (a: List) => a.reduceRight((s: unknown[], v) => [...s, v], []),
      rows(arrays),
    ));
});

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

describe("toSorted", () => {
  test("compares texts by UTF-16 units", () =>
    expectSame(
      lower("Array.toSorted", { on: kinds.array, element: kinds.string }),
      (a: List) => a.sort(),
      rows(stringArrays),
    ));
  test("compares numbers as texts", async () => {
    await expectSame(
      lower("Array.toSorted", { on: kinds.array, element: kinds.number }),
      (a: List) => a.sort(),
      rows(numberArrays),
    );
    await expectSame(
      lower("Array.toSorted", { on: kinds.array, element: kinds.integer }),
      (a: List) => a.sort(),
      rows([[10, 9, 1, -1], [], [1e21, 5]]),
    );
    await expectSame(
      lower("Array.toSorted", { on: kinds.array }),
      (a: List) => a.sort(),
      rows([...arrays, [null, "a", 3, true, "nulk"]]),
    );
  });
  test("takes a comparator, and is stable", async () => {
    const byA = callback([kinds.object, kinds.object], (x, y) =>
      b.binary("-", b.member(x, "a", kinds.number), b.member(y, "a", kinds.number)),
    );
    const lists = [
      [],
      [{ a: 1, b: 1 }],
      [
        { a: 2, b: 1 },
        { a: 1, b: 2 },
        { a: 2, b: 3 },
        { a: 1, b: 4 },
        { a: 0, b: 5 },
        { a: 2, b: 6 },
      ],
    ];
    await expectSame(
      lower("Array.toSorted", { on: kinds.array, args: [byA] }),
      (a: { a: number }[]) => a.sort((x, y) => x.a - y.a),
      rows(lists),
    );
    const bySize = callback([kinds.array, kinds.array], (x, y) =>
      b.binary("-", b.call("count", [x], kinds.integer), b.call("count", [y], kinds.integer)),
    );
    await expectSame(
      lower("Array.toSorted", { on: kinds.array, args: [bySize] }),
      (a: unknown[][]) => a.sort((x, y) => x.length - y.length),
      rows([[], [[]], [[1]], [[1, 2], [], [3]]]),
    );
  });
});

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
