import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

export const slicesLists = workflow("slices-lists", async (input: { xs: unknown[]; a: number; b: number }) => {
  const { xs, a, b } = input;
  return {
    from: xs.slice(a),
    range: xs.slice(a, b),
    copy: xs.slice(),
    tail: xs.slice(1),
    two: xs.slice(0, 2),
    lastTwo: xs.slice(-2),
    init: xs.slice(0, -1),
    mid: xs.slice(1, -1),
    none: xs.slice(2, 1),
    n: xs.slice(a, b).length,
  };
});

export const joinsLists = workflow(
  "joins-lists",
  async (input: { words: string[]; ns: number[]; mixed: (string | number | null | boolean)[]; sep: string }) => {
    return {
      words: input.words.join(input.sep),
      comma: input.words.join(),
      empty: input.words.join(""),
      ns: input.ns.join("-"),
      mixed: input.mixed.join(input.sep),
      mapped: input.ns.map((n) => `#${n}`).join("\n"),
    };
  },
);

export const concatenatesLists = workflow(
  "concatenates-lists",
  async (input: { x: unknown[]; y: unknown[]; z: number }) => {
    return {
      two: input.x.concat(input.y),
      three: input.x.concat(input.y, [input.z]),
      scalar: input.x.concat(input.z),
      nested: input.x.concat([input.y]),
      none: input.x.concat(),
      n: input.x.concat(input.y).length,
    };
  },
);

export const flattensLists = workflow("flattens-lists", async (input: { m: unknown[][] }) => {
  return { one: input.m.flat(), two: input.m.flat(2), zero: input.m.flat(0), n: input.m.flat().length };
});

export const flattensDeeply = workflow("flattens-deeply", async (input: { t: (number | (number | number[])[])[] }) => {
  return { two: input.t.flat(2), one: input.t.flat() };
});

export const reversesLists = workflow("reverses-lists", async (input: { xs: unknown[] }) => {
  const reversed = input.xs.toReversed();
  const copy = [...input.xs].reverse();
  return { reversed, copy, same: input.xs };
});

export const sortsNumbersAndText = workflow(
  "sorts-numbers-and-text",
  async (input: { ns: number[]; words: string[] }) => {
    return {
      up: [...input.ns].sort((a, b) => a - b),
      down: input.ns.toSorted((a, b) => b - a),
      byText: [...input.ns].sort(),
      words: [...input.words].sort(),
      wordsDown: input.words.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)),
      byLength: input.words.toSorted((a, b) => a.length - b.length),
      original: input.ns,
    };
  },
);

export const sortsStably = workflow("sorts-stably", async (input: { items: { k: number; id: string }[] }) => {
  const byKey = input.items.toSorted((a, b) => a.k - b.k);
  const byTwo = [...input.items].sort((a, b) => {
    if (a.k !== b.k) return b.k - a.k;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  });
  await keep({ v: byKey });
  return { byKey: byKey.map((i) => i.id), byTwo, first: byKey[0] ?? null };
});

export const sortsListsOfLists = workflow("sorts-lists-of-lists", async (input: { m: number[][] }) => {
  return {
    bySize: input.m.toSorted((a, b) => a.length - b.length),
    byHead: [...input.m].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
  };
});

export const replacesAnElement = workflow("replaces-an-element", async (input: { xs: unknown[] }) => {
  const first = input.xs.length > 0 ? input.xs.with(0, [9]) : [];
  const last = input.xs.length > 0 ? input.xs.with(-1, "z") : [];
  return { first, last, same: input.xs };
});

export const takesElementsAt = workflow("takes-elements-at", async (input: { xs: unknown[]; i: number }) => {
  return {
    at: input.xs.at(input.i) ?? null,
    last: input.xs.at(-1) ?? null,
    second: input.xs.at(1) ?? null,
    beyond: input.xs.at(99) ?? "none",
  };
});

export const dropsDuplicates = workflow("drops-duplicates", async (input: { xs: (string | number | null)[] }) => {
  return {
    set: [...new Set(input.xs)],
    filter: input.xs.filter((x, i) => input.xs.indexOf(x) === i),
  };
});

export const zipsLists = workflow("zips-lists", async (input: { a: string[]; b: number[][] }) => {
  return {
    zip: input.a.map((x, i) => [x, input.b[i] ?? null]),
    chunks: Array.from({ length: Math.ceil(input.a.length / 2) }, (_, i) => input.a.slice(i * 2, i * 2 + 2)),
    transposed: (input.b[0] ?? []).map((_, j) => input.b.map((row) => row[j] ?? null)),
    matrix: input.b.map((row) => row.map((n) => n * 2)),
    running: input.b.flat().reduce<number[]>((acc, n) => [...acc, (acc.at(-1) ?? 0) + n], []),
  };
});

const lists = [[], [[]], [1], [[1]], [1, 2], [[1], [2, 3], []], ["a", null, 0, ""], [1, 2, 3, 4, 5]];
const xs: Run[] = lists.map((v) => ({ input: { xs: v } }));

export const runs: Record<string, Run[]> = {
  slicesLists: lists.flatMap((v) => [
    { input: { xs: v, a: 0, b: 1 } },
    { input: { xs: v, a: -1, b: 5 } },
    { input: { xs: v, a: 1, b: -1 } },
  ]),
  joinsLists: [
    { input: { words: [], ns: [], mixed: [], sep: "-" } },
    { input: { words: ["a"], ns: [1], mixed: [null], sep: "" } },
    { input: { words: ["a", "", "b"], ns: [0.1, -2, 0.1 + 0.2], mixed: ["x", null, 0, true], sep: ", " } },
    { input: { words: ["'", '"', "`"], ns: [1e21], mixed: [false, ""], sep: "\n" } },
  ],
  concatenatesLists: [
    { input: { x: [], y: [], z: 0 } },
    { input: { x: [1], y: [[2]], z: 3 } },
    { input: { x: [[]], y: [], z: 1 } },
    { input: { x: [], y: [[1, 2]], z: 1 } },
  ],
  flattensLists: [[], [[]], [[1]], [[1, 2], [], [3]], [[[1]], [[2, 3]]], [[[[]]]]].map((m) => ({ input: { m } })),
  flattensDeeply: [[], [1], [[1]], [[[1]]], [1, [2, [3, 4]], [[]]]].map((t) => ({ input: { t } })),
  reversesLists: xs,
  sortsNumbersAndText: [
    { input: { ns: [], words: [] } },
    { input: { ns: [1], words: ["a"] } },
    { input: { ns: [10, 9, 1, 2, -3, 100], words: ["b", "B", "a", "", "aa", "é"] } },
    { input: { ns: [0.1, -0.1, 0, 5, 5], words: ["10", "9", "1"] } },
  ],
  sortsStably: [
    { input: { items: [] } },
    { input: { items: [{ k: 1, id: "a" }] } },
    {
      input: {
        items: [
          { k: 2, id: "a" },
          { k: 1, id: "b" },
          { k: 2, id: "c" },
          { k: 1, id: "d" },
          { k: 0, id: "e" },
        ],
      },
    },
    {
      input: {
        items: [
          { k: 1, id: "c" },
          { k: 1, id: "b" },
          { k: 1, id: "a" },
        ],
      },
    },
  ],
  sortsListsOfLists: [[], [[]], [[1]], [[3, 1], [2], [], [1, 1, 1]]].map((m) => ({ input: { m } })),
  replacesAnElement: xs,
  takesElementsAt: lists.flatMap((v) => [0, 1, -1, -2, 7].slice(0, 3).map((i) => ({ input: { xs: v, i } }))),
  dropsDuplicates: [[], [1], [1, 1], ["a", "b", "a"], [1, "1", null, null, ""], [0, "", "0"]].map((v) => ({
    input: { xs: v },
  })),
  zipsLists: [
    { input: { a: [], b: [] } },
    { input: { a: ["x"], b: [[]] } },
    {
      input: {
        a: ["x", "y", "z"],
        b: [
          [1, 2],
          [3, 4],
        ],
      },
    },
    { input: { a: ["x"], b: [[1]] } },
  ],
};
