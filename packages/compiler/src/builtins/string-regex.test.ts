import { describe, expect, test } from "vitest";
import { combinations, expectSame, lower, Refused, texts } from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";

const s = kinds.string;
const rows = texts.map((text) => [text]);

describe("split", () => {
  test("at a text", async () => {
    await expectSame(
      lower("String.split", { on: s, args: [s] }),
      (t: string, p: string) => t.split(p),
      combinations(texts, ["", ",", "a", "😀", "."]),
    );
    await expectSame(
      lower("String.split", { on: s, args: [s, kinds.integer] }),
      (t: string, p: string, n: number) => t.split(p, n),
      combinations(texts, ["", ",", "a"], [0, 1, 2, -1]),
    );
    await expectSame(lower("String.split", { on: s }), (t: string) => t.split(undefined as unknown as string), rows);
  });
  test("at a pattern", async () => {
    await expectSame(
      lower("String.split", { on: s, args: [b.regex("[,;.]\\s*", "")] }),
      (t: string) => t.split(/[,;.]\s*/),
      rows,
    );
    await expectSame(
      lower("String.split", { on: s, args: [b.regex("\\s+", "g"), b.literal(2)] }),
      (t: string) => t.split(/\s+/g, 2),
      rows,
    );
    expect(() => lower("String.split", { on: s, args: [b.regex("(,)", "")] })).toThrow(Refused);
    expect(() => lower("String.split", { on: s, args: [b.regex(",*", "")] })).toThrow(Refused);
  });
});

describe("test, match, matchAll, search", () => {
  test("test", async () => {
    await expectSame(
      lower("RegExp.test", { on: b.regex("^a.*c$", "i"), args: [s] }),
      (t: string) => /^a.*c$/i.test(t),
      rows,
    );
    await expectSame(lower("RegExp.test", { on: b.regex("^$", ""), args: [s] }), (t: string) => /^$/.test(t), rows);
    await expectSame(
      lower("RegExp.test", { on: b.regex("[(]|\\\\|[/]|\\/", ""), args: [s] }),
      (t: string) => /[(]|\\|[/]|\//.test(t),
      [...rows, ["("], ["\\"], ["/"]],
    );
    expect(() => lower("RegExp.test", { on: b.regex("a", "g"), args: [s] })).toThrow(Refused);
  });
  test("match", async () => {
    await expectSame(
      lower("String.match", { on: s, args: [b.regex("(\\w)(.)", "")] }),
      (t: string) => t.match(/(\w)(.)/),
      rows,
    );
    await expectSame(
      lower("String.match", { on: s, args: [b.regex("[a-z]", "g")] }),
      (t: string) => t.match(/[a-z]/g),
      rows,
    );
    await expectSame(lower("RegExp.exec", { on: b.regex("b|c", ""), args: [s] }), (t: string) => /b|c/.exec(t), rows);
    expect(() => lower("String.match", { on: s, args: [b.regex("(a)|(b)", "")] })).toThrow(Refused);
    expect(() => lower("String.match", { on: s, args: [b.regex("a(b)?", "")] })).toThrow(Refused);
  });
  test("matchAll", () =>
    expectSame(
      lower("String.matchAll", { on: s, args: [b.regex("([a-z])(.)", "g")] }),
      (t: string) => [...t.matchAll(/([a-z])(.)/g)],
      rows,
    ));
  test("search", () =>
    expectSame(lower("String.search", { on: s, args: [b.regex("[bx]", "")] }), (t: string) => t.search(/[bx]/), rows));
});
