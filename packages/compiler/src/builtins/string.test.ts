import { describe, test } from "vitest";
import { combinations, expectSame, lower, texts } from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";

const s = kinds.string;
const rows = texts.map((text) => [text]);

describe("whole texts", () => {
  const plain = [
    ["String.length", (t: string) => t.length],
    ["String.toUpperCase", (t: string) => t.toUpperCase()],
    ["String.toLowerCase", (t: string) => t.toLowerCase()],
    ["String.trim", (t: string) => t.trim()],
    ["String.trimStart", (t: string) => t.trimStart()],
    ["String.trimEnd", (t: string) => t.trimEnd()],
  ] as const;
  for (const [id, run] of plain)
    test(id, () => expectSame(lower(id, { on: s }), run, [...rows, ["\ufeff\u3000"], ["ß"], ["İ"], ["\ud83d"]]));
});

describe("padding and repeating", () => {
  test("padStart and padEnd", async () => {
    for (const id of ["padStart", "padEnd"] as const) {
      await expectSame(
        lower(`String.${id}`, { on: s, args: [kinds.integer, s] }),
        (t: string, n: number, f: string) => t[id](n, f),
        combinations(texts, [0, 1, 3, 8, -4], ["", " ", "0", "ab", "😀", "x😀"]),
      );
      await expectSame(
        lower(`String.${id}`, { on: s, args: [b.literal(6), b.literal("0")] }),
        (t: string) => t[id](6, "0"),
        rows,
      );
      await expectSame(
        lower(`String.${id}`, { on: s, args: [b.literal(6), b.literal("ab")] }),
        (t: string) => t[id](6, "ab"),
        rows,
      );
      await expectSame(
        lower(`String.${id}`, { on: s, args: [kinds.number] }),
        (t: string, n: number) => t[id](n),
        combinations(texts, [5, 5.9, -1]),
      );
    }
  });
  test("repeat raises for a negative count", async () => {
    await expectSame(
      lower("String.repeat", { on: s, args: [kinds.integer] }),
      (t: string, n: number) => t.repeat(n),
      combinations(texts, [0, 1, 3, -1]),
    );
    await expectSame(lower("String.repeat", { on: s, args: [b.literal(2)] }), (t: string) => t.repeat(2), rows);
  });
  test("concat writes values as text", () =>
    expectSame(
      lower("String.concat", { on: s, args: [kinds.number, kinds.unknown] }),
      (t: string, n: number, v: string) => t.concat(String(n), v),
      combinations(["", "a"], [1, 0.1 + 0.2], ["x", null, undefined, [1, [2]]]),
    ));
});
