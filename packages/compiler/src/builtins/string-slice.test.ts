import { describe, test } from "vitest";
import { combinations, expectSame, lower, texts } from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";

const s = kinds.string;
const rows = texts.map((text) => [text]);
const ends = [0, 1, 2, 3, 7, -1, -2, -9];

describe("positions count UTF-16 units", () => {
  test("slice, substring, substr of dynamic ends", async () => {
    const use = { on: s, args: [kinds.integer, kinds.integer] };
    await expectSame(
      lower("String.slice", use),
      (t: string, x: number, y: number) => t.slice(x, y),
      combinations(texts.slice(0, 12), ends, ends),
    );
    await expectSame(
      lower("String.substring", use),
      (t: string, x: number, y: number) => t.substring(x, y),
      combinations(texts.slice(0, 12), ends, ends),
    );
    await expectSame(
      lower("String.substr", use),
      (t: string, x: number, y: number) => t.substr(x, y),
      combinations(texts.slice(2, 8), ends, ends),
    );
  });
  test("one end, undefined and fractions", async () => {
    for (const id of ["slice", "substring", "substr"] as const) {
      await expectSame(
        lower(`String.${id}`, { on: s, args: [kinds.integer] }),
        (t: string, x: number) => t[id](x),
        combinations(texts, ends),
      );
      await expectSame(
        lower(`String.${id}`, { on: s, args: [kinds.number, kinds.number | kinds.undef] }),
        (t: string, x: number, y?: number) => t[id](x, y),
        combinations(["", "abc", "a😀b"], [0.5, -1.5, 1.2], [undefined, 2.5, -0.5]),
      );
    }
  });
  test("literal ends, of plain text and of any", async () => {
    for (const x of ends) {
      for (const text of ["", "abc", "abcdefghijk", "a😀b"]) {
        await expectSame(lower("String.slice", { on: b.literal(text), args: [b.literal(x)] }), () => text.slice(x), [
          [],
        ]);
        for (const y of ends)
          await expectSame(
            lower("String.slice", { on: b.literal(text), args: [b.literal(x), b.literal(y)] }),
            () => text.slice(x, y),
            [[]],
          );
      }
    }
  });
  test("charAt and at", async () => {
    await expectSame(
      lower("String.charAt", { on: s, args: [kinds.integer] }),
      (t: string, i: number) => t.charAt(i),
      combinations(texts, ends),
    );
    await expectSame(
      lower("String.at", { on: s, args: [kinds.integer] }),
      (t: string, i: number) => t.at(i),
      combinations(texts, ends),
    );
    for (const i of ends)
      await expectSame(lower("String.at", { on: s, args: [b.literal(i)] }), (t: string) => t.at(i), rows);
    await expectSame(lower("String.charAt", { on: s }), (t: string) => t.charAt(0), rows);
  });
  test("indexOf and lastIndexOf", async () => {
    const searched = ["", "a", "aa", "b", ",", "😀", "\ud83d", "é", "."];
    for (const id of ["indexOf", "lastIndexOf"] as const) {
      await expectSame(
        lower(`String.${id}`, { on: s, args: [s] }),
        (t: string, p: string) => t[id](p),
        combinations(texts, searched),
      );
      await expectSame(
        lower(`String.${id}`, { on: s, args: [s, kinds.integer] }),
        (t: string, p: string, i: number) => t[id](p, i),
        combinations(texts, searched, [0, 1, 3, 99, -1]),
      );
    }
  });
  test("startsWith, endsWith, includes", async () => {
    const searched = ["", "a", "ab", "abc", "abcd", "c", "😀", "b", "x"];
    for (const id of ["startsWith", "endsWith", "includes"] as const) {
      await expectSame(
        lower(`String.${id}`, { on: s, args: [s] }),
        (t: string, p: string) => t[id](p),
        combinations(texts, searched),
      );
      await expectSame(
        lower(`String.${id}`, { on: s, args: [s, kinds.integer] }),
        (t: string, p: string, i: number) => t[id](p, i),
        combinations(texts, searched, [0, 1, 2, 3, 99, -1]),
      );
      await expectSame(lower(`String.${id}`, { on: s, args: [b.literal("a")] }), (t: string) => t[id]("a"), rows);
    }
  });
});
