import { defineStep, map, parallel, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const keep = defineStep("keep", async (i: { v?: unknown }) => ({ keys: Object.keys(i), v: i.v ?? null }));
export const lookup = defineStep(
  "lookup",
  async (i: { id: string }): Promise<{ name?: string; tags?: (string | null)[] }> =>
    i.id === "" ? {} : { name: i.id, tags: [i.id] },
);

export const passesMissingPropertiesOn = workflow(
  "passes-missing-properties-on",
  async (input: { a?: number; b?: { c?: string } }) => {
    return {
      a: input.a,
      c: input.b?.c,
      b: input.b,
      nested: { a: input.a, list: [input.a ?? null] },
    };
  },
);

export const keepsAMissingValueInALocal = workflow(
  "keeps-a-missing-value-in-a-local",
  async (input: { a?: number }) => {
    const a = input.a;
    await keep({ v: 1 });
    const b = a;
    await keep({ v: b });
    const copy = { a, b };
    await keep({ v: copy });
    return { a, b, copy, has: a !== undefined, sum: (a ?? 0) + (b ?? 0) };
  },
);

export const setsALocalToUndefined = workflow("sets-a-local-to-undefined", async (input: { on: boolean }) => {
  let v: string | undefined = "start";
  if (input.on) v = undefined;
  await keep({ v });
  const first = v;
  v = v === undefined ? "was missing" : undefined;
  await keep({ v });
  return { first, v, firstType: typeof first, vType: typeof v };
});

export const keepsNullApartFromUndefined = workflow(
  "keeps-null-apart-from-undefined",
  async (input: { a?: number | null }) => {
    const a = input.a;
    await keep({ v: a });
    return {
      a,
      isNull: a === null,
      isUndefined: a === undefined,
      type: typeof a,
      json: JSON.stringify({ a }),
      text: `${a}`,
      or: a || "or",
      nullish: a ?? "nullish",
    };
  },
);

export const carriesMissingValuesThroughALoop = workflow(
  "carries-missing-values-through-a-loop",
  async (input: { xs: { v?: number }[] }) => {
    let last: number | undefined;
    let missing = 0;
    const all: (number | null)[] = [];
    for (const { v } of input.xs) {
      if (v === undefined) {
        missing++;
        continue;
      }
      await keep({ v });
      all.push(last ?? null);
      last = v;
    }
    return { last, missing, all };
  },
);

export const sendsMissingValuesIntoBranches = workflow(
  "sends-missing-values-into-branches",
  async (input: { a?: number; xs: { v?: string }[] }) => {
    const a = input.a;
    const { one, two } = await parallel({
      one: () => keep({ v: a }),
      two: async () => ({ a, has: a !== undefined }),
    });
    const mapped = await map(input.xs, async (x) => ({ v: x.v, kept: (await keep({ v: x.v })).keys }));
    return { one, two, mapped };
  },
);

export const findsNothing = workflow(
  "finds-nothing",
  async (input: { xs: { id: string; n?: number }[]; id: string }) => {
    const hit = input.xs.find((x) => x.id === input.id);
    await keep({ v: hit });
    if (!hit) return { found: false, n: null };
    return { found: true, n: hit.n ?? "no n", hit };
  },
);

export const readsBeyondTheEnd = workflow("reads-beyond-the-end", async (input: { xs: number[][] }) => {
  const first = input.xs[0];
  const second = input.xs[1]?.[0];
  const last = input.xs.at(-1);
  const popped = [...input.xs].pop();
  await keep({ v: first });
  return {
    first,
    second,
    last,
    popped,
    types: [typeof first, typeof second],
    lengths: [first?.length ?? -1, last?.length ?? -1],
  };
});

export const readsMissingAnswers = workflow("reads-missing-answers", async (input: { id: string }) => {
  const r = await lookup({ id: input.id });
  const { name, tags } = r;
  if (name) await keep({ v: name });
  return { name, tags, first: tags?.[0], upper: name?.toUpperCase(), r, count: tags?.length ?? 0 };
});

export const choosesUndefined = workflow("chooses-undefined", async (input: { n: number }) => {
  const v = input.n > 0 ? input.n : undefined;
  const w = input.n > 1 ? { deep: v } : undefined;
  await keep({ v: w?.deep });
  return { v, w, deep: w?.deep, or: v || w?.deep || null, spread: { ...w, z: 1 }, list: v === undefined ? [] : [v] };
});

export const callsWithMissingArguments = workflow(
  "calls-with-missing-arguments",
  async (input: { s?: string; n?: number }) => {
    const show = (s?: string, n = 3, ...more: (number | undefined)[]) => ({ s: s ?? "no s", n, more: more.length });
    return {
      none: show(),
      passed: show(input.s, input.n),
      explicit: show(undefined, undefined),
      extra: show("x", 1, input.n, 2),
    };
  },
);

export const comparesMissingValues = workflow("compares-missing-values", async (input: { a?: number; b?: number }) => {
  const less = input.a !== undefined && input.b !== undefined && input.a < input.b;
  const big = (input.a ?? -1) > 5;
  let kind = "neither";
  if (input.a !== undefined && input.a > 5) kind = "a";
  else if (input.b !== undefined && input.b > 5) kind = "b";
  return { less, big, kind, same: input.a === input.b, not: !input.a, and: input.a !== undefined && input.a };
});

export const dropsMissingInJson = workflow(
  "drops-missing-in-json",
  async (input: { o: { a?: number; b?: { c?: string }[] } }) => {
    return {
      text: JSON.stringify(input.o),
      literal: JSON.stringify({ a: input.o.a, b: input.o.b?.map((x) => x.c ?? null) }),
      keys: Object.keys(input.o),
    };
  },
);

const opt: Run[] = [{ input: {} }, { input: { a: 0 } }, { input: { a: 7 } }];

export const runs: Record<string, Run[]> = {
  passesMissingPropertiesOn: [...opt, { input: { b: {} } }, { input: { a: 1, b: { c: "" } } }],
  keepsAMissingValueInALocal: opt,
  setsALocalToUndefined: [{ input: { on: true } }, { input: { on: false } }],
  keepsNullApartFromUndefined: [...opt, { input: { a: null } }],
  carriesMissingValuesThroughALoop: [[], [{}], [{ v: 0 }], [{ v: 1 }, {}, { v: 2 }, {}]].map((xs) => ({
    input: { xs },
  })),
  sendsMissingValuesIntoBranches: [
    { input: { xs: [] } },
    { input: { a: 0, xs: [{}] } },
    { input: { a: 1, xs: [{ v: "" }, {}, { v: "x" }] } },
  ],
  findsNothing: [
    { input: { xs: [], id: "a" } },
    { input: { xs: [{ id: "a" }], id: "a" } },
    { input: { xs: [{ id: "b", n: 0 }], id: "b" } },
    { input: { xs: [{ id: "b" }], id: "" } },
  ],
  readsBeyondTheEnd: [[], [[]], [[1]], [[1, 2], [3]]].map((xs) => ({ input: { xs } })),
  readsMissingAnswers: [
    { input: { id: "" } },
    { input: { id: "a" } },
    { input: { id: "a" }, mocks: { lookup: { name: "", tags: [] } } },
    { input: { id: "a" }, mocks: { lookup: { tags: [null] } } },
  ],
  choosesUndefined: [0, 1, 2].map((n) => ({ input: { n } })),
  callsWithMissingArguments: [{ input: {} }, { input: { s: "", n: 0 } }],
  comparesMissingValues: [
    { input: {} },
    { input: { a: 1 } },
    { input: { b: 9 } },
    { input: { a: 6, b: 7 } },
    { input: { a: 0, b: 0 } },
  ],
  dropsMissingInJson: [{}, { a: 1 }, { b: [] }, { a: 0, b: [{}, { c: "x" }] }].map((o) => ({ input: { o } })),
};
