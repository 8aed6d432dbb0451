import { defineStep, map, parallel, step, stepError, workflow } from "stepwright";
import type { Run } from "../../run.js";

/** A value of any type and shape, in every place a value may stand. */
interface Input {
  v?: unknown;
}

export const Carrier = stepError("Carrier")<{ v: unknown; list: unknown[] }>();
export const keep = defineStep("keep", async (i: { v?: unknown }) => ({ v: i.v ?? null, has: "v" in i }));
export const raise = defineStep("raise", async (i: { v?: unknown }): Promise<null> => {
  throw new Carrier({ v: i.v ?? null, list: [i.v ?? null] });
});

function same<T>(v: T): T {
  return v;
}

function orDefault(v: unknown = "default"): unknown {
  return v;
}

export const carriesAnythingThroughVariables = workflow("carries-anything-through-variables", async (input: Input) => {
  const v = input.v;
  let w: unknown = null;
  await keep({ v });
  w = v;
  const box = { v, w, inner: { v } };
  await keep({ v: w });
  w = [w];
  return { v, w, box, has: v !== undefined };
});

export const carriesAnythingThroughBranches = workflow("carries-anything-through-branches", async (input: Input) => {
  const v = input.v ?? null;
  const { direct, boxed, kept } = await parallel({
    direct: async () => v,
    boxed: async () => ({ v: [v] }),
    kept: () => keep({ v }),
  });
  const [tuple] = await parallel([async () => v]);
  return { direct, boxed, kept, tuple };
});

export const carriesAnythingThroughMaps = workflow("carries-anything-through-maps", async (input: Input) => {
  const items = [input.v ?? null, [input.v ?? null]];
  const same1 = await map(items, async (x) => x);
  const boxed = await map(items, async (x) => [x]);
  const kept = await map(items, async (x, i) => ({ i, k: (await keep({ v: x })).v }));
  const one = await map([input.v ?? null], async (x) => x);
  return { items, same1, boxed, kept, one };
});

export const carriesAnythingThroughClosures = workflow("carries-anything-through-closures", async (input: Input) => {
  const v = input.v;
  const list = [v ?? null];
  return await step("inspect", async () => ({ v: v ?? null, type: typeof v, list, isArray: Array.isArray(v) }));
});

export const carriesAnythingThroughErrors = workflow("carries-anything-through-errors", async (input: Input) => {
  try {
    await raise({ v: input.v });
    return null;
  } catch (e) {
    if (!(e instanceof Carrier)) throw e;
    const { v, list } = e.data;
    await keep({ v });
    return { v, list, size: list.length, data: e.data };
  }
});

export const throwsAnything = workflow("throws-anything", async (input: Input) => {
  try {
    if (input.v !== 77) throw new Carrier({ v: input.v ?? null, list: [] });
  } catch (e) {
    if (e instanceof Carrier) return { data: e.data, again: [e.data.v] };
  }
  throw new Carrier({ v: "end", list: [[]] });
});

export const carriesAnythingThroughLoops = workflow("carries-anything-through-loops", async (input: Input) => {
  let last: unknown = "none";
  const seen: unknown[] = [];
  for (const x of [input.v ?? null, [input.v ?? null], { v: input.v }]) {
    seen.push(last);
    last = x;
    await keep({ v: last });
    seen.push([x]);
  }
  return { last, seen, n: seen.length };
});

export const carriesAnythingThroughCallbacks = workflow("carries-anything-through-callbacks", async (input: Input) => {
  const v = input.v ?? null;
  return {
    map: [1, 2].map(() => v),
    single: [1].map(() => v),
    list: [v].map((x) => [x]),
    reduce: [1].reduce<unknown>(() => v, 0),
    find: [[v], [v]].find((x) => x.length === 1) ?? null,
    filter: [v].filter(() => true),
    flat: [[v]].flat(),
    flatMap: [v].flatMap((x) => [x, [x]]),
    entries: Object.entries({ a: v }),
    fromEntries: Object.fromEntries([["k", v]]),
    values: Object.values({ a: v, b: [v] }),
    at: [v].at(0) ?? null,
    slice: [v, v].slice(1),
    concat: [v].concat([[v]]),
    some: [v].some((x) => x === null),
  };
});

export const carriesAnythingThroughHelpers = workflow("carries-anything-through-helpers", async (input: Input) => {
  const v = input.v;
  return {
    same: same(v),
    nested: same([same(v ?? null)]),
    orDefault: orDefault(v),
    chosen: v === undefined ? "missing" : v,
    picked: { ...{ a: 1, v }, b: 2 },
    iife: (() => v)(),
  };
});

export const choosesAnything = workflow("chooses-anything", async (input: Input) => {
  const v = input.v;
  return {
    and: v && "then",
    or: v || "else",
    nullish: v ?? "nothing",
    not: !v,
    ternary: v ? [v] : { v },
    both: [v ? 1 : 0, v ? v : null],
    type: typeof v,
    eq: [v === null, v === undefined, v === 0, v === "", v === false],
  };
});

export const writesAnything = workflow("writes-anything", async (input: Input) => {
  const o: Record<string, unknown> = {};
  const list: unknown[] = [];
  o["k"] = input.v;
  list.push(input.v ?? null);
  list.push([input.v ?? null]);
  await keep({ v: o });
  list[0] = { v: input.v };
  o["again"] = [o["k"] ?? null];
  const popped = list.pop();
  return { o, list, popped: popped ?? null };
});

const anything: Run[] = [
  { input: {} },
  ...[
    null,
    true,
    false,
    0,
    1,
    -1.5,
    0.1 + 0.2,
    1e21,
    "",
    "a",
    "0",
    "null",
    "a'b\"c`d${e}{% f %}\n😀",
    [],
    [[]],
    [1],
    [[1]],
    [[1, 2]],
    [[], []],
    [null],
    {},
    { a: [] },
    { "a b": { "": null } },
  ].map((v) => ({ input: { v } })),
];

export const runs: Record<string, Run[]> = {
  carriesAnythingThroughVariables: anything,
  carriesAnythingThroughBranches: anything,
  carriesAnythingThroughMaps: anything,
  carriesAnythingThroughClosures: anything,
  carriesAnythingThroughErrors: anything,
  throwsAnything: [...anything, { input: { v: 77 } }],
  carriesAnythingThroughLoops: anything,
  carriesAnythingThroughCallbacks: anything,
  carriesAnythingThroughHelpers: anything,
  choosesAnything: anything,
  writesAnything: anything,
};
