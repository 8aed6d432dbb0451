import { describe, expect, test } from "vitest";
import {
  callback,
  combinations,
  expectSame,
  type input,
  lower,
  Refused,
} from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";

type Fields = Record<string, unknown>;
const objects: readonly Fields[] = [
  {},
  { a: 1 },
  { a: null },
  { a: [] },
  { a: [1] },
  { a: [[1]] },
  { a: {} },
  { a: 1, b: [2, [3]] },
  { "": 0, "we ird": 1, "a`b": 2, '"': 3 },
  { 2: "b", 1: "a", z: 0 },
  { toString: 1 },
  { "😀": "x" },
];
const rows = objects.map((one) => [one]);
const o = kinds.object;
const element = (value: ReturnType<typeof input>) => ({ mode: "element", value }) as const;

describe("keys, values, entries", () => {
  test("of objects", async () => {
    await expectSame(lower("ObjectConstructor.keys", { args: [o] }), (x: Fields) => Object.keys(x), rows);
    await expectSame(lower("ObjectConstructor.values", { args: [o] }), (x: Fields) => Object.values(x), rows);
    await expectSame(lower("ObjectConstructor.entries", { args: [o] }), (x: Fields) => Object.entries(x), rows);
  });
  test("of what may be an array, or missing", async () => {
    const some = [...rows, [[]], [[1]], [[[1], 2]]];
    await expectSame(lower("ObjectConstructor.keys", { args: [o | kinds.array] }), (x: Fields) => Object.keys(x), some);
    await expectSame(
      lower("ObjectConstructor.values", { args: [o | kinds.array] }),
      (x: Fields) => Object.values(x),
      some,
    );
    await expectSame(lower("ObjectConstructor.keys", { args: [o | kinds.nullish] }), (x: Fields) => Object.keys(x), [
      ...rows,
      [null],
      [undefined],
    ]);
    expect(() => lower("ObjectConstructor.entries", { args: [kinds.array] })).toThrow(Refused);
    expect(() => lower("ObjectConstructor.keys", { args: [kinds.json] })).toThrow(Refused);
  });
});

describe("fromEntries", () => {
  const entries = (list: unknown): Fields => Object.fromEntries(list as [string, unknown][]);
  const lists = [
    [],
    [["a", 1]],
    [["a", [1]]],
    [
      ["a", []],
      ["b", null],
    ],
    [
      ["a", 1],
      ["a", 2],
    ],
    [["", {}]],
    [
      ["x", [[1]]],
      ["1", "y"],
    ],
  ];
  test("of any pairs", async () => {
    await expectSame(lower("ObjectConstructor.fromEntries", { args: [kinds.array] }), entries, [
      ...lists.map((list) => [list]),
      [
        [
          [1, 2],
          [true, 3],
        ],
      ],
    ]);
  });
  test("of pairs made in place", () => {
    const pairs = lower("Array.map", {
      on: kinds.array,
      args: [callback([kinds.string], (v) => b.array([element(v), element(b.array([element(v)]))]))],
    });
    return expectSame(
      lower("ObjectConstructor.fromEntries", { args: [pairs] }),
      (list: string[]) => entries(list.map((v) => [v, [v]])),
      [[[]], [["a"]], [["a", "b", "a"]], [["1", "😀"]]],
    );
  });
  test("drops what is undefined", () => {
    const pairs = lower("Array.map", {
      on: kinds.array,
      args: [
        callback([kinds.string], (v) =>
          b.array([element(v), element(b.cond(b.equals(v, b.literal("a")), v, b.nothing))]),
        ),
      ],
    });
    return expectSame(
      lower("ObjectConstructor.fromEntries", { args: [pairs] }),
      (list: string[]) => entries(list.map((v) => [v, v === "a" ? v : undefined])),
      [[[]], [["a"]], [["a", "b"]], [["b"]]],
    );
  });
  test("of filtered entries of an object", () => {
    const filtered = lower("Array.filter", {
      on: lower("ObjectConstructor.entries", { args: [o] }),
      args: [callback([kinds.array], (pair) => b.not(b.equals(b.at(pair, b.literal(1), kinds.json), b.literal(null))))],
    });
    return expectSame(
      lower("ObjectConstructor.fromEntries", { args: [filtered] }),
      (x: Fields) => entries(Object.entries(x).filter(([, v]) => v !== null)),
      rows,
    );
  });
});

describe("assign, hasOwn, groupBy", () => {
  test("assign merges, and skips what is missing", () =>
    expectSame(
      lower("ObjectConstructor.assign", { args: [b.emptyObject, o, o | kinds.nullish] }),
      (x: Fields, y: Fields) => Object.assign({}, x, y),
      combinations([...objects], [...objects.slice(0, 5), null, undefined]),
    ));
  test("assign to a name is refused", () =>
    expect(() => lower("ObjectConstructor.assign", { args: [o, o] })).toThrow(Refused));
  test("hasOwn sees own keys only", async () => {
    const keys = ["a", "", "toString", "constructor", "1", "zz"];
    await expectSame(
      lower("ObjectConstructor.hasOwn", { args: [o, kinds.string] }),
      (x: Fields, k: string) => Object.hasOwn(x, k),
      combinations([...objects], keys),
    );
    await expectSame(
      lower("Object.hasOwnProperty", { on: o, args: [kinds.integer] }),
      (x: Fields, k: number) => Object.hasOwn(x, k),
      combinations([...objects], [1, 2, 3]),
    );
  });
  test("groupBy keeps order and arrays", () => {
    const groupBy = (list: unknown[], key: (v: unknown, i: number) => unknown): Fields => {
      const groups: Record<string, unknown[]> = {};
      for (const [i, v] of list.entries()) {
        const name = String(key(v, i));
        groups[name] = [...(groups[name] ?? []), v];
      }
      return groups;
    };
    const sizes = callback([kinds.json], (v) => b.call("type", [v], kinds.string));
    const typeOf = (v: unknown): string => (v === null ? "null" : Array.isArray(v) ? "array" : typeof v);
    const lists = [[], [1], [[1]], [[[1]], 2, [], null, "a", "b", { a: 1 }], [[], []], ["x", "y"]];
    return expectSame(
      lower("ObjectConstructor.groupBy", { args: [kinds.array, sizes] }),
      (list: unknown[]) => groupBy(list, typeOf),
      lists.map((one) => [one]),
    );
  });
});
