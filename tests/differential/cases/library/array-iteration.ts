import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

interface Item {
  id: string;
  n: number;
  tags: string[];
}

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

export const mapsScalarsAndArrays = workflow("maps-scalars-and-arrays", async (input: { xs: unknown[] }) => {
  return {
    same: input.xs.map((x) => x),
    boxed: input.xs.map((x) => [x]),
    twice: input.xs.map((x) => [[x]]),
    objects: input.xs.map((x) => ({ x })),
    empty: input.xs.map(() => []),
    index: input.xs.map((_, i) => i),
    whole: input.xs.map((_, i, all) => all.length - i),
    nul: input.xs.map(() => null),
  };
});

export const mapsWithBlockBodies = workflow(
  "maps-with-block-bodies",
  async (input: { items: Item[]; limit: number }) => {
    return input.items.map((item, i) => {
      const size = item.tags.length;
      if (item.n > input.limit) return { id: item.id, over: true, size };
      let label = item.id;
      if (size === 0) label = "untagged";
      else if (size === 1) {
        const [only] = item.tags;
        label = `${only}-${i}`;
      }
      return { id: label, over: false, size };
    });
  },
);

export const mapsNestedCallbacks = workflow(
  "maps-nested-callbacks",
  async (input: { items: Item[]; factor: number }) => {
    const { factor } = input;
    return input.items.map((item) => item.tags.map((tag, j) => `${item.id}:${tag}:${j * factor}`));
  },
);

export const filtersAnything = workflow("filters-anything", async (input: { xs: unknown[] }) => {
  return {
    truthy: input.xs.filter(Boolean),
    truthy2: input.xs.filter((x) => x),
    all: input.xs.filter(() => true),
    none: input.xs.filter(() => false),
    even: input.xs.filter((_, i) => i % 2 === 0),
    notNull: input.xs.filter((x): x is unknown => x !== null),
    arrays: input.xs.filter((x) => Array.isArray(x)),
    count: input.xs.filter((x) => x !== null).length,
  };
});

export const filtersByNumericPredicate = workflow("filters-by-numeric-predicate", async (input: { ns: number[] }) => {
  return {
    odd: input.ns.filter((n) => n % 2),
    mapped: input.ns.filter((n) => n > 1).map((n) => [n]),
    counted: input.ns.filter((n) => n > 1).length,
  };
});

export const filtersByOuterValues = workflow(
  "filters-by-outer-values",
  async (input: { items: Item[]; wanted: string[]; min: number }) => {
    const min = input.min;
    const hits = input.items.filter((i) => i.n >= min && i.tags.some((t) => input.wanted.includes(t)));
    await keep({ v: hits });
    return hits.map((h) => h.id);
  },
);

export const findsItems = workflow("finds-items", async (input: { xs: unknown[]; items: Item[] }) => {
  const found = input.items.find((i) => i.n > 1);
  const foundArray = input.xs.find((x) => Array.isArray(x));
  return {
    found: found ?? null,
    id: found?.id ?? "none",
    tags: found?.tags ?? null,
    foundArray: foundArray ?? null,
    first: input.xs.find(() => true) ?? null,
    index: input.xs.findIndex((x) => x === 0),
    last: input.items.findLast((i) => i.n > 1)?.id ?? null,
    lastIndex: input.items.findLastIndex((i) => i.n > 1),
    byIndex: input.xs.findIndex((_, i) => i === 1),
  };
});

export const asksSomeAndEvery = workflow("asks-some-and-every", async (input: { xs: unknown[]; ns: number[] }) => {
  return {
    some: input.xs.some((x) => x === null),
    someAny: input.xs.some(() => true),
    someTruthy: input.xs.some((x) => x),
    every: input.xs.every((x) => x !== null),
    everyFalse: input.xs.every(() => false),
    positive: input.ns.every((n) => n > 0),
    big: input.ns.some((n) => n > 10),
    indexed: input.ns.every((n, i) => n >= i),
  };
});

export const looksForMembers = workflow(
  "looks-for-members",
  async (input: { xs: (string | number | null | number[])[]; x: string | number | null }) => {
    return {
      includes: input.xs.includes(input.x),
      index: input.xs.indexOf(input.x),
      last: input.xs.lastIndexOf(input.x),
      literal: ["a", "", "0"].includes(`${input.x}`),
      not: !input.xs.includes(input.x),
    };
  },
);

export const reducesToEveryShape = workflow("reduces-to-every-shape", async (input: { ns: number[] }) => {
  return {
    sum: input.ns.reduce((s, n) => s + n, 0),
    product: input.ns.reduce((s, n) => s * n, 1),
    text: input.ns.reduce((s, n) => `${s}<${n}>`, ""),
    pairs: input.ns.reduce<number[][]>((s, n) => [...s, [n]], []),
    nested: input.ns.reduce<number[]>((s, n, i) => [...s, n * i], []),
    object: input.ns.reduce<Record<string, number>>((s, n) => ({ ...s, [`k${n}`]: n }), {}),
    stats: input.ns.reduce((s, n) => ({ min: Math.min(s.min, n), max: Math.max(s.max, n), all: [...s.all, n] }), {
      min: 1e9,
      max: -1e9,
      all: [] as number[],
    }),
    last: input.ns.reduce<number | null>((_, n) => n, null),
    right: input.ns.reduceRight((s, n) => `${s}${n}`, ""),
    flag: input.ns.reduce((s, n) => s && n > 0, true),
  };
});

export const reducesWithoutInit = workflow("reduces-without-init", async (input: { ns: number[] }) => {
  if (input.ns.length === 0) return { max: null, joined: "" };
  return {
    max: input.ns.reduce((a, b) => (a > b ? a : b)),
    joined: input.ns.map((n) => `${n}`).reduce((a, b, i) => `${a}/${b}@${i}`),
  };
});

export const reducesWithBlocks = workflow("reduces-with-blocks", async (input: { items: Item[] }) => {
  const groups = input.items.reduce<Record<string, string[]>>((acc, item) => {
    const key = item.tags[0] ?? "none";
    if (item.n < 0) return acc;
    const list = acc[key] ?? [];
    return { ...acc, [key]: [...list, item.id] };
  }, {});
  return { groups, keys: Object.keys(groups) };
});

export const flatMapsLists = workflow("flat-maps-lists", async (input: { items: Item[]; xs: unknown[] }) => {
  return {
    tags: input.items.flatMap((i) => i.tags),
    pairs: input.items.flatMap((i) => [i.id, [i.n]]),
    maybe: input.items.flatMap((i) => (i.n > 1 ? [i] : [])),
    scalar: input.items.flatMap((i) => i.n),
    same: input.xs.flatMap((x): unknown[] => (Array.isArray(x) ? x : [x])),
    indexed: input.items.flatMap((i, k) => i.tags.map((t) => `${k}${t}`)),
  };
});

export const chainsManyCalls = workflow("chains-many-calls", async (input: { items: Item[] }) => {
  const result = input.items
    .filter((i) => i.n > 0)
    .map((i) => ({ ...i, double: i.n * 2 }))
    .sort((a, b) => b.double - a.double)
    .slice(0, 2)
    .map(({ id, double }, rank) => ({ rank: rank + 1, id, double }));
  const total = result.reduce((s, r) => s + r.double, 0);
  const names = result.map((r) => r.id).join(", ");
  await keep({ v: result });
  return { result, total, names, top: result[0]?.id ?? null };
});

export const callsForEachForItsEffects = workflow("calls-for-each-for-its-effects", async (input: { ns: number[] }) => {
  let sum = 0;
  const seen: string[] = [];
  input.ns.forEach((n, i) => {
    sum += n;
    seen.push(`${i}:${n}`);
  });
  return { sum, seen };
});

const xs: Run[] = [
  [],
  [[]],
  [null],
  [0],
  [1],
  [[1]],
  [[1, 2]],
  [[[1]]],
  ["", "a", "0"],
  [1, null, 0, [], {}, [[2]], false],
  [{}, { a: 1 }],
].map((v) => ({ input: { xs: v } }));
const items: Item[] = [
  { id: "a", n: 1, tags: ["x"] },
  { id: "b", n: 3, tags: [] },
  { id: "c", n: 2, tags: ["x", "y"] },
  { id: "", n: -1, tags: ["z"] },
];
const itemRuns = (more: { [key: string]: number | string[] }): Run[] =>
  [[], items.slice(0, 1), items.slice(1, 2), items].map((list) => ({
    input: { items: list.map((i) => ({ ...i })), ...more },
  }));
const ns: Run[] = [[], [0], [1], [2, 1], [3, 0.1, 0.2, -4, 2], [5, 5, 5]].map((v) => ({ input: { ns: v } }));

export const runs: Record<string, Run[]> = {
  mapsScalarsAndArrays: xs,
  mapsWithBlockBodies: itemRuns({ limit: 2 }),
  mapsNestedCallbacks: itemRuns({ factor: 10 }),
  filtersAnything: xs,
  filtersByNumericPredicate: ns,
  filtersByOuterValues: itemRuns({ wanted: ["x", "q"], min: 1 }),
  findsItems: xs
    .flatMap((r, i) => (i % 2 === 0 ? [r] : []))
    .map((r, i) => ({ input: { ...(r.input as { xs: [] }), items: items.slice(0, i).map((x) => ({ ...x })) } })),
  asksSomeAndEvery: xs.map((r, i) => ({ input: { ...(r.input as { xs: [] }), ns: [1, 5, 11].slice(0, i % 4) } })),
  looksForMembers: [
    { input: { xs: [], x: 0 } },
    { input: { xs: [0], x: 0 } },
    { input: { xs: ["0", 0, "0"], x: "0" } },
    { input: { xs: [[0], null], x: null } },
    { input: { xs: ["", "a", ""], x: "" } },
    { input: { xs: [[1]], x: 1 } },
  ],
  reducesToEveryShape: ns,
  reducesWithoutInit: ns,
  reducesWithBlocks: itemRuns({}),
  flatMapsLists: itemRuns({}).map((r, i) => ({
    input: { ...(r.input as { items: [] }), xs: [[], [[1], [[2]]], [1, [2]], [[]]][i] ?? [] },
  })),
  chainsManyCalls: itemRuns({}),
  callsForEachForItsEffects: ns,
};
