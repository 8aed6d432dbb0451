import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

export const listsKeysValuesEntries = workflow(
  "lists-keys-values-entries",
  async (input: { o: Record<string, unknown> }) => {
    const keys = Object.keys(input.o);
    const values = Object.values(input.o);
    const entries = Object.entries(input.o);
    await keep({ v: entries });
    return {
      keys,
      values,
      entries,
      n: keys.length,
      empty: keys.length === 0,
      first: keys[0] ?? null,
      firstValue: values[0] ?? null,
    };
  },
);

export const rebuildsFromEntries = workflow(
  "rebuilds-from-entries",
  async (input: { o: Record<string, unknown>; pairs: [string, number | number[]][] }) => {
    return {
      same: Object.fromEntries(Object.entries(input.o)),
      renamed: Object.fromEntries(Object.entries(input.o).map(([k, v]) => [`${k}!`, v])),
      wrapped: Object.fromEntries(Object.entries(input.o).map(([k, v]) => [k, [v]])),
      kept: Object.fromEntries(Object.entries(input.o).filter(([, v]) => v !== null)),
      pairs: Object.fromEntries(input.pairs),
      lengths: Object.fromEntries(Object.keys(input.o).map((k) => [k, k.length])),
    };
  },
);

export const assignsObjects = workflow(
  "assigns-objects",
  async (input: { a: Record<string, unknown>; b: Record<string, unknown> }) => {
    return {
      merged: Object.assign({}, input.a, input.b),
      one: Object.assign({ k: 1 }, input.a),
      three: Object.assign({}, input.a, input.b, { z: 1 }),
      a: input.a,
    };
  },
);

export const sumsValues = workflow("sums-values", async (input: { stock: Record<string, number> }) => {
  return {
    sum: Object.values(input.stock).reduce((a, b) => a + b, 0),
    max: Object.values(input.stock).reduce((a, b) => Math.max(a, b), 0),
    low: Object.entries(input.stock)
      .filter(([, n]) => n < 2)
      .map(([k]) => k),
    sorted: Object.entries(input.stock)
      .sort((x, y) => y[1] - x[1])
      .map(([k, n]) => ({ k, n })),
    text: Object.entries(input.stock).reduce((s, [k, n]) => `${s}${k}${n};`, ""),
    has: Object.keys(input.stock).includes("a"),
  };
});

export const groupsByHand = workflow("groups-by-hand", async (input: { items: { kind: string; n: number }[] }) => {
  const groups: Record<string, number[]> = {};
  for (const item of input.items) {
    groups[item.kind] = [...(groups[item.kind] ?? []), item.n];
  }
  const counts: Record<string, number> = {};
  for (const item of input.items) counts[item.kind] = (counts[item.kind] ?? 0) + 1;
  return {
    groups,
    counts,
    kinds: Object.keys(groups).length,
    byKind: Object.fromEntries(input.items.map((i) => [i.kind, i])),
  };
});

export const asksHasOwn = workflow("asks-has-own", async (input: { o: Record<string, number | null>; k: string }) => {
  return {
    own: Object.hasOwn(input.o, input.k),
    in: input.k in input.o,
    listed: Object.keys(input.o).includes(input.k),
    a: "a" in input.o,
  };
});

export const picksAndOmits = workflow(
  "picks-and-omits",
  async (input: { o: { a?: number; b?: string; c?: unknown } }) => {
    const { a: _a, ...withoutA } = input.o;
    const { b: _b, c: _c, ...onlyA } = input.o;
    return { picked: { a: input.o.a, c: input.o.c }, withoutA, onlyA };
  },
);

export const loopsOverKeysWithForIn = workflow(
  "loops-over-keys-with-for-in",
  async (input: { o: Record<string, number> }) => {
    const out: string[] = [];
    for (const key in input.o) {
      if (key === "skip") continue;
      const { v } = await keep({ v: input.o[key] ?? null });
      out.push(`${key}:${v === null}`);
    }
    return out;
  },
);

export const mergesDeeply = workflow(
  "merges-deeply",
  async (input: { o: { cfg?: { a?: number; list?: number[] } }; x: number }) => {
    const next = { ...input.o, cfg: { ...input.o.cfg, a: input.x, list: [...(input.o.cfg?.list ?? []), input.x] } };
    await keep({ v: next });
    return { next, old: input.o };
  },
);

export const clonesStructures = workflow(
  "clones-structures",
  async (input: { o: { xs: number[][]; m: Record<string, unknown> } }) => {
    const clone = structuredClone(input.o);
    const viaJson: unknown = JSON.parse(JSON.stringify(input.o));
    return { clone, viaJson, n: clone.xs.length };
  },
);

const objects = [
  {},
  { a: 1 },
  { a: null },
  { a: [] },
  { a: [[1]] },
  { a: [1], b: [], c: {} },
  { and: 1, "a b": [2], null: "x", $x: {}, "": 0 },
  { b: 1, a: 2, "10": 3, "9": 4 },
];

export const runs: Record<string, Run[]> = {
  listsKeysValuesEntries: objects.map((o) => ({ input: { o } })),
  rebuildsFromEntries: objects.map((o, i) => ({
    input: {
      o,
      pairs: (
        [
          ["x", 1],
          ["y", [2]],
          ["x", [3]],
          ["", 0],
        ] as [string, number | number[]][]
      ).slice(0, i % 5),
    },
  })),
  assignsObjects: objects.map((o, i) => ({ input: { a: o, b: objects[(i + 3) % objects.length] ?? {} } })),
  sumsValues: [{}, { a: 1 }, { a: 1, b: 0, c: 5 }, { "x y": -1, a: 0.5 }].map((stock) => ({ input: { stock } })),
  groupsByHand: [
    [],
    [{ kind: "a", n: 1 }],
    [
      { kind: "a", n: 1 },
      { kind: "", n: 2 },
      { kind: "a", n: 3 },
      { kind: "and", n: 4 },
    ],
  ].map((items) => ({ input: { items } })),
  asksHasOwn: [
    { input: { o: {}, k: "a" } },
    { input: { o: { a: null }, k: "a" } },
    { input: { o: { b: 0 }, k: "a" } },
    { input: { o: { "": 1, and: 2 }, k: "" } },
    { input: { o: { x: 1, y: 2 }, k: "y" } },
  ],
  picksAndOmits: [
    { input: { o: {} } },
    { input: { o: { a: 0, b: "" } } },
    { input: { o: { a: 1, b: "x", c: [[1]] } } },
  ],
  loopsOverKeysWithForIn: [{}, { a: 1 }, { a: 1, skip: 2, "a b": 0 }].map((o) => ({ input: { o } })),
  mergesDeeply: [{}, { cfg: {} }, { cfg: { a: 1, list: [1, 2] } }].map((o) => ({ input: { o, x: 7 } })),
  clonesStructures: [
    { input: { o: { xs: [], m: {} } } },
    { input: { o: { xs: [[]], m: { a: null } } } },
    { input: { o: { xs: [[1], [2, 3]], m: { a: { b: [[]] } } } } },
  ],
};
