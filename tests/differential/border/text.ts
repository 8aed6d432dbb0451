import { workflow } from "stepwright";
import type { Run } from "../run.js";

export const cutsAstralText = workflow("border-cuts-astral-text", async (input: { s: string }) => {
  const { s } = input;
  return {
    one: s.slice(0, 1),
    rest: s.slice(1),
    last: s.slice(-1),
    sub: s.substring(1, 3),
    at: s.at(0) ?? null,
    charAt: s.charAt(1),
    index: s[0] ?? null,
    n: s.length,
  };
});

export const spreadsAstralText = workflow("border-spreads-astral-text", async (input: { s: string }) => {
  return {
    chars: [...input.s],
    n: [...input.s].length,
    split: input.s.split(""),
    reversed: [...input.s].toReversed().join(""),
    from: Array.from(input.s),
  };
});

export const findsInAstralText = workflow("border-finds-in-astral-text", async (input: { s: string; p: string }) => {
  return {
    index: input.s.indexOf(input.p),
    last: input.s.lastIndexOf(input.p),
    pad: input.s.padStart(4, "*"),
    padEnd: input.s.padEnd(5, "😀"),
    less: input.s < input.p,
    sorted: [input.s, input.p, "z", "\uffff"].toSorted(),
  };
});

export const replacesWithComputedText = workflow(
  "border-replaces-with-computed-text",
  async (input: { s: string; p: string; r: string }) => {
    return {
      once: input.s.replace(input.p, input.r),
      all: input.s.replaceAll(input.p, input.r),
      regex: input.s.replace(/b/g, input.r),
      callback: input.s.replace(input.p, () => input.r),
    };
  },
);

export const matchesExoticPatterns = workflow("border-matches-exotic-patterns", async (input: { s: string }) => {
  return {
    ahead: /a(?=b)/.test(input.s),
    lazy: input.s.replace(/a.*?b/, "<>"),
    back: /(.)\1/.test(input.s),
    end: /a$/.test(input.s),
    boundary: input.s.replace(/\bb/g, "_"),
    hex: /\x61\u0062/.test(input.s),
    or: input.s.replace(/(a)|(b)/g, "[$1$2]"),
  };
});

export const matchesLookbehind = workflow("border-matches-lookbehind", async (input: { s: string }) => {
  return { behind: input.s.replace(/(?<=a)b/g, "X"), not: /(?<!a)b/.test(input.s) };
});

export const matchesNamedGroups = workflow("border-matches-named-groups", async (input: { s: string }) => {
  const m = input.s.match(/(?<x>a+)(?<y>b)?/);
  return { x: m?.groups?.["x"] ?? null, y: m?.groups?.["y"] ?? null, index: m?.index ?? -1, n: m?.length ?? 0 };
});

export const matchesEmptyText = workflow("border-matches-empty-text", async (input: { s: string }) => {
  return {
    star: input.s.replace(/x*/g, "-"),
    all: input.s.match(/b*/g) ?? [],
    split: input.s.split(/b*/),
    test: /x*/.test(input.s),
    start: input.s.replace(/^/, ">"),
    lines: input.s.replace(/^/gm, "> "),
  };
});

export const matchesUnicodeCases = workflow("border-matches-unicode-cases", async (input: { s: string }) => {
  return {
    i: /É/i.test(input.s),
    word: input.s.replace(/\w+/g, "w"),
    space: input.s.split(/\s+/),
    digit: /\d/.test(input.s),
    dot: input.s.replace(/./g, "."),
    up: input.s.toUpperCase(),
    low: input.s.toLowerCase(),
  };
});

export const splitsWithLimits = workflow("border-splits-with-limits", async (input: { s: string; n: number }) => {
  return {
    limited: input.s.split(",", input.n),
    zero: input.s.split(",", 0),
    empty: input.s.split("", 2),
    none: input.s.split(",", -1).length,
  };
});

export const repeatsAndPadsOddly = workflow(
  "border-repeats-and-pads-oddly",
  async (input: { s: string; n: number }) => {
    return {
      repeat: input.s.repeat(Math.max(0, input.n)),
      pad: input.s.padStart(input.n, ""),
      pad2: input.s.padStart(input.n, "abc"),
      sub: input.s.substring(input.n),
      sub2: input.s.substring(5, input.n),
      slice: input.s.slice(input.n, -input.n),
      at: input.s.at(input.n) ?? null,
      char: input.s.charAt(input.n),
      starts: input.s.startsWith("b", 1),
      index: input.s.indexOf("a", 1),
      includes: input.s.includes("a", 1),
    };
  },
);

export const trimsEveryBlank = workflow("border-trims-every-blank", async (input: { s: string }) => {
  return {
    trim: input.s.trim(),
    len: input.s.trim().length,
    words: input.s.trim().split(/\s+/).length,
    lines: input.s.split("\n").map((l) => l.trimEnd()),
  };
});

export const convertsTextToNumbers = workflow("border-converts-text-to-numbers", async (input: { s: string }) => {
  return {
    plus: Number.isFinite(+input.s) ? +input.s : "no",
    int: Number.parseInt(input.s, 10) || 0,
    hex: Number.parseInt(input.s, 16) || 0,
    float: Number.parseFloat(input.s) || 0,
    num: Number(input.s) || 0,
  };
});

const astral: Run[] = ["", "a", "ab", "😀", "a😀b", "😀😀x", "é", "e\u0301", "👨‍👩‍👧"].map((s) => ({ input: { s } }));
const plain: Run[] = ["", "a", "ab", "aab", "xaabbx", "b\nab", "ÉCOLE é", "a b\tc", "ab😀b", "a\n"].map((s) => ({
  input: { s },
}));

export const runs: Record<string, Run[]> = {
  cutsAstralText: astral,
  spreadsAstralText: astral,
  findsInAstralText: astral.flatMap((r) =>
    ["😀", "b", "x"].map((p) => ({ input: { ...(r.input as { s: string }), p } })),
  ),
  replacesWithComputedText: [
    { input: { s: "abc", p: "b", r: "$&" } },
    { input: { s: "abcb", p: "b", r: "$$" } },
    { input: { s: "abc", p: "", r: "-" } },
    { input: { s: "a.c", p: ".", r: "$1" } },
    { input: { s: "abc", p: "b", r: "x" } },
    { input: { s: "abc", p: "b", r: "$`$'" } },
  ],
  matchesExoticPatterns: plain,
  matchesLookbehind: plain,
  matchesNamedGroups: plain,
  matchesEmptyText: plain,
  matchesUnicodeCases: plain,
  splitsWithLimits: [0, 1, 2, 9].flatMap((n) => ["", "a", "a,b,c"].map((s) => ({ input: { s, n } }))),
  repeatsAndPadsOddly: [0, 1, 3, 8, -1, -9].flatMap((n) => ["", "abc", "babab"].map((s) => ({ input: { s, n } }))),
  trimsEveryBlank: ["", " ", "\u00a0a\u2003", "\ufeff a \n b ", "\u200ba"].map((s) => ({ input: { s } })),
  convertsTextToNumbers: [
    "",
    " ",
    "1",
    "1.5e3",
    "0x1F",
    "-0",
    "1e999",
    "Infinity",
    "ff",
    "12.5px",
    ".5",
    "+3",
    "1_0",
    "٣",
  ].map((s) => ({ input: { s } })),
};
