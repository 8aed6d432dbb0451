import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

export const readsOddKeys = workflow("reads-odd-keys", async (input: { o: Record<string, number> }) => {
  const o = input.o;
  return {
    dotted: o["a.b"] ?? null,
    blank: o["a b"] ?? null,
    empty: o[""] ?? null,
    tick: o["a`b"] ?? null,
    quote: o['a"b'] ?? null,
    dollar: o["$x"] ?? null,
    and: o["and"] ?? null,
    nul: o["null"] ?? null,
    digit: o["1"] ?? null,
    ctor: o["ctor"] ?? null,
    unicode: o["é😀"] ?? null,
    newline: o["\n"] ?? null,
  };
});

export const buildsOddKeys = workflow("builds-odd-keys", async (input: { n: number }) => {
  const and = "x";
  const o = {
    "a.b": 1,
    "a b": input.n,
    "": 3,
    "a`b": 4,
    'a"b': 5,
    $x: 6,
    and,
    null: 7,
    1: 8,
    "é😀": 9,
    "\n\t\\": 10,
    "{%": 11,
    constructor: "c",
    __proto: 12,
  };
  const { v } = await keep({ v: o });
  return { v, o, keys: Object.keys(o) };
});

export const readsDynamicKeys = workflow(
  "reads-dynamic-keys",
  async (input: { o: Record<string, unknown>; key: string }) => {
    const value = input.o[input.key];
    return { value: value ?? null, has: value !== undefined, isNull: value === null };
  },
);

export const asksForKeys = workflow(
  "asks-for-keys",
  async (input: { o: Record<string, number | null>; key: string }) => {
    return { has: input.key in input.o, own: Object.hasOwn(input.o, input.key), not: !(input.key in input.o) };
  },
);

export const spreadsInOrder = workflow(
  "spreads-in-order",
  async (input: { a: Record<string, unknown>; b: Record<string, unknown> }) => {
    return {
      ab: { ...input.a, ...input.b },
      ba: { ...input.b, ...input.a },
      before: { k: "mine", ...input.a },
      after: { ...input.a, k: "mine" },
      middle: { x: 1, ...input.a, y: 2, ...input.b, x2: 3 },
      copy: { ...input.a },
    };
  },
);

export const spreadsNothing = workflow("spreads-nothing", async (input: { o?: { a: number } | null; on: boolean }) => {
  return {
    spread: { x: 1, ...input.o },
    conditional: { x: 1, ...(input.on ? { y: 2 } : {}) },
    logical: { x: 1, ...(input.on && { y: 3 }) },
    list: [1, ...(input.on ? [2] : [])],
  };
});

export const computesKeys = workflow("computes-keys", async (input: { key: string; n: number; v: unknown }) => {
  const one = { [input.key]: input.v };
  const mixed = { a: 1, [input.key]: input.v, [`k${input.n}`]: 2 };
  const before = { [input.key]: 0, a: 1 };
  const numeric = { [input.n]: "n" };
  await keep({ v: one });
  return { one, mixed, before, numeric };
});

export const overwritesWithUndefined = workflow(
  "overwrites-with-undefined",
  async (input: { o: { a?: number | null; b?: number }; v?: number }) => {
    const direct = { ...input.o, a: input.v };
    const literal = { ...input.o, a: undefined };
    const back = { a: input.v, ...input.o };
    return { direct, literal, back, keys: Object.keys({ ...input.o }).length };
  },
);

export const nestsObjectsAndArrays = workflow(
  "nests-objects-and-arrays",
  async (input: { v: unknown; xs: number[] }) => {
    const deep = {
      a: { b: { c: [input.v, [input.v], { d: input.v }] } },
      xs: input.xs,
      wrapped: [input.xs],
      twice: [[input.xs]],
      mixed: [1, input.xs, [], [[]], {}],
    };
    const { v } = await keep({ v: deep });
    return { same: v, deep };
  },
);

export const readsDeepPaths = workflow(
  "reads-deep-paths",
  async (input: { o: { list: { tags: string[]; at: { x?: number }[] }[] } }) => {
    return {
      first: input.o.list[0]?.tags[0] ?? null,
      second: input.o.list[1]?.tags[1] ?? null,
      x: input.o.list[0]?.at[0]?.x ?? null,
      n: input.o.list.length,
      tags: input.o.list.map((l) => l.tags),
      firsts: input.o.list.map((l) => l.tags[0] ?? null),
    };
  },
);

export const chainsOptionally = workflow(
  "chains-optionally",
  async (input: { user?: { address?: { city?: string | null } | null; tags?: string[] } | null }) => {
    const city = input.user?.address?.city;
    return {
      city: city ?? "none",
      isUndefined: city === undefined,
      isNull: city === null,
      upper: input.user?.address?.city?.toUpperCase() ?? null,
      tag: input.user?.tags?.[0] ?? null,
      count: input.user?.tags?.length ?? -1,
      mapped: input.user?.tags?.map((t) => `${t}!`) ?? null,
      user: input.user ?? null,
    };
  },
);

export const copiesByValue = workflow("copies-by-value", async (input: { xs: number[] }) => {
  const original = { xs: input.xs, n: 1 };
  const copy = { ...original, n: 2 };
  const list = [original, copy];
  await keep({ v: list });
  const changed = list.map((o) => ({ ...o, n: o.n * 10 }));
  return { original, copy, list, changed };
});

export const shortensProperties = workflow("shortens-properties", async (input: { a: number; b: string[] }) => {
  const { a, b } = input;
  const c = { a, b };
  return { a, b, c, d: { c } };
});

export const keepsKeyOrder = workflow("keeps-key-order", async (input: { o: Record<string, number> }) => {
  return {
    text: JSON.stringify({ z: 1, a: 2, m: input.o }),
    keys: Object.keys({ b: 1, ...input.o, a: 2 }),
    joined: Object.entries({ ...input.o, z: 0 })
      .map(([k, v]) => `${k}${v}`)
      .join(),
  };
});

const odd: Run[] = [
  { input: { o: {} } },
  { input: { o: { "a.b": 1 } } },
  {
    input: {
      o: {
        "a.b": 1,
        "a b": 2,
        "": 3,
        "a`b": 4,
        'a"b': 5,
        $x: 6,
        and: 7,
        null: 8,
        "1": 9,
        ctor: 10,
        "é😀": 11,
        "\n": 12,
      },
    },
  },
];
const keyed: Run[] = [
  { input: { o: {}, key: "a" } },
  { input: { o: { a: 0 }, key: "a" } },
  { input: { o: { a: null }, key: "a" } },
  { input: { o: { "a b": 1, "": 2 }, key: "" } },
  { input: { o: { "a`b": 1 }, key: "a`b" } },
  { input: { o: { and: 1, or: 2 }, key: "and" } },
  { input: { o: { x: 1, y: 2 }, key: "z" } },
];

export const runs: Record<string, Run[]> = {
  readsOddKeys: odd,
  buildsOddKeys: [{ input: { n: 1 } }, { input: { n: 0 } }],
  readsDynamicKeys: [
    ...keyed,
    { input: { o: { a: [] }, key: "a" } },
    { input: { o: { a: [[1]] }, key: "a" } },
    { input: { o: { a: "" }, key: "a" } },
  ],
  asksForKeys: [...keyed, { input: { o: { a: 1 }, key: "constructor" } }].slice(0, 7),
  spreadsInOrder: [
    { input: { a: {}, b: {} } },
    { input: { a: { k: 1 }, b: {} } },
    { input: { a: { k: 1, x: 2 }, b: { x: 3, y: null } } },
    { input: { a: { k: [] }, b: { k: [[1]] } } },
    { input: { a: { "a b": 1, x: {} }, b: { x: { y: 1 } } } },
  ],
  spreadsNothing: [{ input: { on: true } }, { input: { o: null, on: false } }, { input: { o: { a: 1 }, on: true } }],
  computesKeys: [
    { input: { key: "a", n: 1, v: 5 } },
    { input: { key: "", n: 0, v: null } },
    { input: { key: "k1", n: 1, v: [] } },
    { input: { key: "a b", n: -1, v: [[1]] } },
    { input: { key: "constructor", n: 2.5, v: "" } },
  ],
  overwritesWithUndefined: [
    { input: { o: {} } },
    { input: { o: { a: 1, b: 2 } } },
    { input: { o: { a: null }, v: 3 } },
    { input: { o: { a: 1 }, v: 0 } },
  ],
  nestsObjectsAndArrays: [[], [1], [[1]], [[], []], null, "", 0, {}, { a: [] }].map((v, i) => ({
    input: { v, xs: [[], [1], [1, 2]][i % 3] ?? [] },
  })),
  readsDeepPaths: [
    { input: { o: { list: [] } } },
    { input: { o: { list: [{ tags: [], at: [] }] } } },
    {
      input: {
        o: {
          list: [
            { tags: ["a"], at: [{}] },
            { tags: ["b", "c"], at: [{ x: 0 }] },
          ],
        },
      },
    },
  ],
  chainsOptionally: [
    { input: {} },
    { input: { user: null } },
    { input: { user: {} } },
    { input: { user: { address: null, tags: [] } } },
    { input: { user: { address: { city: null }, tags: [""] } } },
    { input: { user: { address: { city: "" }, tags: ["x"] } } },
    { input: { user: { address: { city: "bern" }, tags: ["x", "y"] } } },
  ],
  copiesByValue: [{ input: { xs: [] } }, { input: { xs: [1] } }],
  shortensProperties: [{ input: { a: 0, b: [] } }, { input: { a: 1, b: ["x"] } }],
  keepsKeyOrder: [{ input: { o: {} } }, { input: { o: { a: 5 } } }, { input: { o: { y: 1, x: 2, "0": 3 } } }],
};
