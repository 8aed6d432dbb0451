import { expect, test } from "vitest";
import { arrays, expectSame, input, lower, numbers, Refused, texts } from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";

const values: readonly unknown[] = [
  ...arrays,
  ...texts,
  ...numbers,
  true,
  false,
  null,
  {},
  { a: [] },
  { a: { b: [1, { c: null }] }, "k\n": 0.1 + 0.2 },
  [{}, [], [[]]],
];
const rows = values.map((one) => [one]);

test("stringify writes every value as JavaScript does", async () => {
  await expectSame(lower("JSON.stringify", { args: [kinds.unknown] }), (v) => JSON.stringify(v), [
    ...rows,
    [undefined],
  ]);
  await expectSame(
    lower("JSON.stringify", { args: [kinds.string] }),
    (v) => JSON.stringify(v),
    texts.map((one) => [one]),
  );
  await expectSame(
    lower("JSON.stringify", { args: [kinds.number] }),
    (v) => JSON.stringify(v),
    numbers.map((one) => [one]),
  );
  await expectSame(lower("JSON.stringify", { args: [kinds.integer] }), (v) => JSON.stringify(v), [
    [0],
    [-1],
    [9007199254740991],
    [1e21],
  ]);
  await expectSame(lower("JSON.stringify", { args: [kinds.boolean | kinds.null] }), (v) => JSON.stringify(v), [
    [true],
    [false],
    [null],
  ]);
});

test("stringify indents", async () => {
  await expectSame(
    lower("JSON.stringify", { args: [kinds.json, b.literal(null), b.literal(2)] }),
    (v) => JSON.stringify(v, null, 2),
    rows,
  );
  await expectSame(
    lower("JSON.stringify", { args: [kinds.json, b.nothing, b.literal("\t")] }),
    (v) => JSON.stringify(v, undefined, "\t"),
    rows,
  );
  await expectSame(
    lower("JSON.stringify", { args: [kinds.json, b.literal(null), b.literal(0)] }),
    (v) => JSON.stringify(v, null, 0),
    rows,
  );
  expect(() => lower("JSON.stringify", { args: [kinds.json, b.literal(null), input(1, kinds.integer)] })).toThrow(
    Refused,
  );
  expect(() => lower("JSON.stringify", { args: [kinds.json, b.emptyArray] })).toThrow(Refused);
});

test("a number that JSON cannot hold is written as null", () =>
  expectSame(lower("JSON.stringify", { args: [kinds.number | kinds.nonfinite] }), (v) => JSON.stringify(v), [
    [null],
    [1.5],
  ]));

test("parse raises for nonsense", () =>
  expectSame(lower("JSON.parse", { args: [kinds.string] }), (v: string) => JSON.parse(v), [
    ['{"a":[1]}'],
    ["[]"],
    ["[[1]]"],
    ["1"],
    ['"x"'],
    ["null"],
    [""],
    ["{"],
    ["undefined"],
    ["01"],
  ]));
