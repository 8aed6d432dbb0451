import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  callback,
  combinations,
  Evaluator,
  expectSame,
  input,
  lower,
  outcomeOf,
  print,
  Refused,
  texts,
} from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { kinds } from "../ir/kinds.js";

const s = kinds.string;
const rows = texts.map((text) => [text]);
const ends = [0, 1, 2, 3, 7, -1, -2, -9];

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

const attempt = (make: () => Expr): Expr | undefined => {
  try {
    return make();
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
};

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

/** A text with everything that has surprised someone. */
const anyText = fc.string({
  unit: fc.constantFrom(
    "a",
    "b",
    "A",
    " ",
    "$",
    "&",
    "1",
    ",",
    "é",
    "\u0301",
    "😀",
    "\n",
    "\ufeff",
    "\ud83d",
    '"',
    "\\",
  ),
  maxLength: 12,
});

describe("any text", () => {
  const methods: readonly (readonly [string, Expr, (t: string, u: string, i: number, j: number) => unknown])[] = [
    ["length", lower("String.length", { on: s }), (t) => t.length],
    [
      "slice",
      lower("String.slice", { on: s, args: [input(2, kinds.integer), input(3, kinds.integer)] }),
      (t, _, i, j) => t.slice(i, j),
    ],
    [
      "substring",
      lower("String.substring", { on: s, args: [input(2, kinds.integer), input(3, kinds.integer)] }),
      (t, _, i, j) => t.substring(i, j),
    ],
    ["at", lower("String.at", { on: s, args: [input(2, kinds.integer)] }), (t, _, i) => t.at(i)],
    ["indexOf", lower("String.indexOf", { on: s, args: [s, input(2, kinds.integer)] }), (t, u, i) => t.indexOf(u, i)],
    [
      "lastIndexOf",
      lower("String.lastIndexOf", { on: s, args: [s, input(2, kinds.integer)] }),
      (t, u, i) => t.lastIndexOf(u, i),
    ],
    [
      "startsWith",
      lower("String.startsWith", { on: s, args: [s, input(2, kinds.integer)] }),
      (t, u, i) => t.startsWith(u, i),
    ],
    ["endsWith", lower("String.endsWith", { on: s, args: [s] }), (t, u) => t.endsWith(u)],
    [
      "padStart",
      lower("String.padStart", { on: s, args: [input(2, kinds.integer), input(1, s)] }),
      (t, u, i) => t.padStart(i, u),
    ],
    [
      "padEnd",
      lower("String.padEnd", { on: s, args: [input(2, kinds.integer), input(1, s)] }),
      (t, u, i) => t.padEnd(i, u),
    ],
    ["split", lower("String.split", { on: s, args: [s] }), (t, u) => t.split(u)],
    [
      "replaceAll",
      lower("String.replaceAll", { on: s, args: [b.literal("a"), input(1, s)] }),
      (t, u) => t.replaceAll("a", u),
    ],
    [
      "replace",
      lower("String.replace", { on: s, args: [b.regex("(a|b)(\\s)?", "g"), input(1, s)] }),
      (t, u) => t.replace(/(a|b)(\s)?/g, u),
    ],
    ["trim", lower("String.trim", { on: s }), (t) => t.trim()],
  ];
  for (const [name, tree, run] of methods) {
    test(name, async () => {
      const evaluator = new Evaluator(print(tree));
      await fc.assert(
        fc.asyncProperty(
          anyText,
          fc.oneof(anyText, fc.constantFrom("a", "", "$&", "$1")),
          fc.integer({ min: -6, max: 14 }),
          fc.integer({ min: -6, max: 14 }),
          async (t, u, i, j) => {
            expect(await evaluator.outcome([t, u, i, j])).toBe(outcomeOf(run(t, u, i, j)));
          },
        ),
        { numRuns: 300, seed: 7 },
      );
    });
  }
});
