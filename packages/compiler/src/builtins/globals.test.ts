import { describe, expect, test } from "vitest";
import { expectSame, input, lower, numbers, print, Refused } from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
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

const parseWithoutRadix = (text: string, radix?: number): number => Number.parseInt(text, radix);

describe("Number(value)", () => {
  test("of text", () =>
    expectSame(
      lower("NumberConstructor()", { args: [kinds.string] }),
      (t: string) => Number(t),
      numerals.map((one) => [one]),
    ));
  test("of any value", () =>
    expectSame(lower("NumberConstructor()", { args: [kinds.unknown] }), (v: unknown) => Number(v), [
      [1.5],
      [true],
      [false],
      [null],
      [undefined],
      ["12"],
      ["x"],
      [[]],
      [[5]],
      [["7"]],
      [[1, 2]],
      [{}],
      [[[3]]],
    ]));
  test("of booleans, null and undefined", async () => {
    await expectSame(lower("NumberConstructor()", { args: [kinds.boolean] }), (v) => Number(v), [[true], [false]]);
    await expectSame(lower("NumberConstructor()", { args: [n | kinds.null] }), (v) => Number(v), [[null], [0.1]]);
    await expectSame(lower("NumberConstructor()", { args: [n | kinds.undef] }), (v) => Number(v), [[undefined], [0.1]]);
  });
});

describe("parseInt, parseFloat", () => {
  const more = [...numerals, "  42abc", "3.99", "-7.5e2x", "0X10", "0x", "12e5", "\t-0x1f", "1.5.2", "+.5e-1x"];
  test("parseFloat", () =>
    expectSame(
      lower("parseFloat", { args: [kinds.string] }),
      (t: string) => Number.parseFloat(t),
      more.map((one) => [one]),
    ));
  test("parseInt", async () => {
    await expectSame(
      lower("parseInt", { args: [kinds.string, b.literal(10)] }),
      (t: string) => Number.parseInt(t, 10),
      more.map((one) => [one]),
    );
    await expectSame(
      lower("parseInt", { args: [kinds.string] }),
      (t: string) => parseWithoutRadix(t),
      more.map((one) => [one]),
    );
    await expectSame(
      lower("parseInt", { args: [kinds.string, b.literal(16)] }),
      (t: string) => Number.parseInt(t, 16),
      [...more, "ff", "-FFx", "0xg"].map((one) => [one]),
    );
    await expectSame(lower("parseInt", { args: [n] }), (v: number) => parseWithoutRadix(String(v)), rows);
    await expectSame(
      lower("parseInt", { args: [kinds.integer, b.literal(10)] }),
      (v: number) => Number.parseInt(String(v), 10),
      [[0], [-5], [1e21], [9007199254740991]],
    );
    expect(() => lower("parseInt", { args: [kinds.string, b.literal(7)] })).toThrow(Refused);
  });
});

test("Boolean(value) is JavaScript's truth", () =>
  expectSame(lower("BooleanConstructor()", { args: [kinds.unknown] }), (v: unknown) => Boolean(v), [
    [0],
    [1],
    [""],
    ["0"],
    [null],
    [undefined],
    [[]],
    [[0]],
    [{}],
    [false],
    [true],
  ]));

test("URLs", async () => {
  const texts = ["", "a b", "é😀", "a/b?c=d&e", "%", "%41", "\ud800", "%E4%BD%A0", "%zz"];
  for (const name of ["encodeURIComponent", "encodeURI", "decodeURIComponent", "decodeURI"] as const) {
    const run = { encodeURIComponent, encodeURI, decodeURIComponent, decodeURI }[name];
    await expectSame(
      lower(name, { args: [kinds.string] }),
      (t: string) => run(t),
      texts.map((one) => [one]),
    );
  }
});

test("base64 of ASCII", async () => {
  await expectSame(
    lower("btoa", { args: [kinds.string] }),
    (t: string) => btoa(t),
    ["", "a", "ab", "abc", "hello world"].map((one) => [one]),
  );
  await expectSame(
    lower("atob", { args: [kinds.string] }),
    (t: string) => atob(t),
    ["", "YQ==", "YWI=", "YWJj", "YQ", " Y Q = =", "Y", "*"].map((one) => [one]),
  );
  expect(print(lower("structuredClone", { args: [input(0, kinds.json)] }))).toBe("$x0");
});
