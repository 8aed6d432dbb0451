import { describe, test } from "vitest";
import { callback, combinations, expectSame, lower, Refused, texts } from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { kinds } from "../ir/kinds.js";

const s = kinds.string;
const rows = texts.map((text) => [text]);

const attempt = (make: () => Expr): Expr | undefined => {
  try {
    return make();
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
};

describe("replace", () => {
  const searched = ["a", "", "b,", "😀", "aa", "$&"];
  const replacements = ["", "x", "$", "$$", "$&", "<$`|$'>", "$1$0", "$$&"];
  test("a text by a dynamic text", async () => {
    await expectSame(
      lower("String.replace", { on: s, args: [s, s] }),
      (t: string, p: string, r: string) => t.replace(p, r),
      combinations(texts, searched, replacements),
    );
    await expectSame(
      lower("String.replaceAll", { on: s, args: [s, s] }),
      (t: string, p: string, r: string) => t.replaceAll(p, r),
      combinations(texts, searched, replacements),
    );
  });
  test("a text by a literal", async () => {
    for (const p of searched) {
      for (const r of replacements) {
        const args = [b.literal(p), b.literal(r)];
        await expectSame(lower("String.replace", { on: s, args }), (t: string) => t.replace(p, r), rows);
        await expectSame(lower("String.replaceAll", { on: s, args }), (t: string) => t.replaceAll(p, r), rows);
      }
    }
  });
  test("a text by a function", () =>
    expectSame(
      lower("String.replace", {
        on: s,
        args: [s, callback([s, kinds.integer], (m, at) => b.concat([b.literal("<"), m, b.call("string", [at], s)]))],
      }),
      (t: string, p: string) => t.replace(p, (m, at) => `<${m}${at}`),
      combinations(texts, searched),
    ));
  const patterns: readonly (readonly [string, string])[] = [
    ["a", ""],
    ["a", "g"],
    ["a|b", "g"],
    ["(\\w)(\\d|\\s)?", "g"],
    ["(?<first>[a-z])", "gi"],
    ["\\s+$", "m"],
    ["(a)(?=b)", "g"],
    [".", "gs"],
  ];
  test("a pattern", async () => {
    for (const [source, flags] of patterns) {
      const re = (): RegExp => new RegExp(source, flags);
      const dynamic = attempt(() => lower("String.replace", { on: s, args: [b.regex(source, flags), s] }));
      if (dynamic)
        await expectSame(dynamic, (t: string, r: string) => t.replace(re(), r), combinations(texts, replacements));
      for (const r of [...replacements, "[$1|$2]", "$01$10", "$<first>"]) {
        const args = [b.regex(source, flags), b.literal(r)];
        const tree = attempt(() => lower("String.replace", { on: s, args }));
        if (tree) await expectSame(tree, (t: string) => t.replace(re(), r), rows);
        const all = flags.includes("g") && attempt(() => lower("String.replaceAll", { on: s, args }));
        if (all) await expectSame(all, (t: string) => t.replaceAll(re(), r), rows);
      }
    }
  }, 120_000);
  test("a pattern by a function of match, groups and offset", () =>
    expectSame(
      lower("String.replace", {
        on: s,
        args: [
          b.regex("([a-z])(\\d|,)?", "g"),
          callback([s, s, s | kinds.undef, kinds.integer], (m, g, h, at) =>
            b.concat([m, g, b.coalesce(h, b.literal("-")), b.call("string", [at], s)]),
          ),
        ],
      }),
      (t: string) => t.replace(/([a-z])(\d|,)?/g, (m, g, h, at) => `${m}${g}${h ?? "-"}${at}`),
      rows,
    ));
});
