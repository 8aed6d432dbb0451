import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  combinations,
  Evaluator,
  expectSame,
  lower,
  numbers,
  outcomeOf,
  print,
  Refused,
} from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { kinds } from "../ir/kinds.js";

const n = kinds.number;
const rows = numbers.map((one) => [one]);
const numerals = [
  "",
  " ",
  "0",
  "12",
  " 12 ",
  "+5",
  "-5",
  ".5",
  "5.",
  "-.5",
  "1e3",
  "1E-3",
  "1e+3",
  "5.e2",
  "0x1F",
  "0b11",
  "0o17",
  "-0x1",
  "1_000",
  "abc",
  "12px",
  "1,5",
  "1e400",
  "-1e400",
  "1e-400",
  "0e999",
  "0.000001e310",
  "1.7976931348623157e308",
  "179769313486231570000000000000e280",
  "Infinity",
  "00012",
  "0.1",
  "123456789012345678901234567890",
  "\ufeff7\n",
  "1 2",
  ".",
  "e5",
  "+",
  "--1",
  "1e",
  "0x",
  "NaN",
  "9007199254740993",
  "5e-324",
  "-0",
  "1e00000000000000005",
  `1${"0".repeat(400)}e-399`,
];

describe("tests of numbers", () => {
  const values = [[1], [1.5], [-0.5], ["1"], [null], [undefined], [[1]], [{}], [true], [9007199254740992], [1e300]];
  for (const name of ["isInteger", "isSafeInteger", "isFinite", "isNaN"] as const) {
    test(name, async () => {
      await expectSame(
        lower(`NumberConstructor.${name}`, { args: [kinds.unknown] }),
        (v: unknown) => Number[name](v),
        values,
      );
      await expectSame(lower(`NumberConstructor.${name}`, { args: [n] }), (v: unknown) => Number[name](v), rows);
      await expectSame(
        lower(`NumberConstructor.${name}`, { args: [n | kinds.nan] }),
        (v: unknown) => Number[name](v ?? Number.NaN),
        [[null], [1], [1.5]],
      );
    });
  }
  test("isNaN and isFinite convert first", async () => {
    await expectSame(lower("isNaN", { args: [kinds.string] }), (v: string) => Number.isNaN(Number(v)), [
      ["1"],
      ["x"],
      [""],
      ["0x1"],
    ]);
    await expectSame(lower("isFinite", { args: [kinds.unknown] }), (v) => Number.isFinite(Number(v)), [
      ["1"],
      ["x"],
      [null],
      [undefined],
      [[]],
      [true],
      ["1e999"],
    ]);
  });
  test("isNaN of what a text was read as tells Infinity from NaN", async () => {
    const more = [...numerals, "Infinityx", "-Infinity", " Infinity ", "0xg", "ff", "0b", "1_0", "+ 1"].map((one) => [
      one,
    ]);
    const of = (id: string, ...args: Expr[]) =>
      lower("NumberConstructor.isNaN", { args: [lower(id, { args: [kinds.string, ...args] })] });
    await expectSame(of("NumberConstructor()"), (t: string) => Number.isNaN(Number(t)), more);
    await expectSame(of("parseFloat"), (t: string) => Number.isNaN(Number.parseFloat(t)), more);
    for (const radix of [undefined, 10, 16]) {
      await expectSame(
        of("parseInt", ...(radix ? [b.literal(radix)] : [])),
        (t: string) => Number.isNaN(Number.parseInt(t, radix)),
        more,
      );
    }
  });
  test("isNaN of what may be infinite is refused", () =>
    expect(() => lower("isNaN", { args: [n | kinds.nonfinite] })).toThrow(Refused));
});

describe("numbers as text", () => {
  test("toString", async () => {
    await expectSame(lower("Number.toString", { on: n }), (v: number) => v.toString(), rows);
    await expectSame(
      lower("Number.toString", { on: kinds.integer, args: [b.literal(16)] }),
      (v: number) => v.toString(16),
      [[0], [255], [-255], [9007199254740991]],
    );
    expect(() => lower("Number.toString", { on: n, args: [b.literal(2)] })).toThrow(Refused);
  });
  test("toFixed", async () => {
    for (const digits of [0, 1, 2, 3, 10, 20])
      await expectSame(
        lower("Number.toFixed", { on: n, args: [b.literal(digits)] }),
        (v: number) => v.toFixed(digits),
        [...rows, [1.015], [2.345], [0.125], [-0.001], [1e20], [999.995], [0.5], [-2.5], [1e-10]],
      );
    await expectSame(lower("Number.toFixed", { on: n }), (v: number) => v.toFixed(), rows);
    await expectSame(
      lower("Number.toFixed", { on: n, args: [kinds.integer] }),
      (v: number, d: number) => v.toFixed(d),
      [
        [1.005, 2],
        [1.5, 0],
        [1.5, -1],
      ],
    );
    await expectSame(
      lower("Number.toFixed", { on: n | kinds.nan, args: [n | kinds.undef] }),
      (v: number | null, d: number | undefined) => (v ?? Number.NaN).toFixed(d),
      combinations([null, 0, 1.256, -0.05], [undefined, 0, 1.9, -0.5, 20, -1]),
    );
  });
  test("String(value)", async () => {
    await expectSame(lower("StringConstructor()", { args: [kinds.unknown] }), (v: unknown) => String(v), [
      [1],
      [0.1 + 0.2],
      [true],
      [null],
      [undefined],
      ["x"],
      [[]],
      [[1, [2, null]]],
      [{}],
    ]);
    await expectSame(lower("StringConstructor()", { args: [n | kinds.nan] }), (v: unknown) => String(v ?? Number.NaN), [
      [null],
      [1.5],
    ]);
    await expectSame(lower("StringConstructor()", { args: [kinds.string | kinds.undef] }), (v: unknown) => String(v), [
      [undefined],
      ["a"],
    ]);
    await expectSame(lower("StringConstructor()", {}), () => String(), [[]]);
  });
  test("random numbers", async () => {
    const asText = new Evaluator(print(lower("StringConstructor()", { args: [n] })));
    const back = new Evaluator(print(lower("NumberConstructor()", { args: [kinds.string] })));
    const fixed = new Evaluator(print(lower("Number.toFixed", { on: n, args: [b.literal(2)] })));
    const anyNumber = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      fc.integer(),
      fc.integer().map((v) => v / 100),
    );
    await fc.assert(
      fc.asyncProperty(anyNumber, async (v) => {
        expect(await asText.outcome([v])).toBe(outcomeOf(String(v)));
        expect(await back.outcome([String(v)])).toBe(outcomeOf(v));
        expect(await fixed.outcome([v])).toBe(outcomeOf(v.toFixed(2)));
      }),
      { numRuns: 800, seed: 11 },
    );
  });
});
