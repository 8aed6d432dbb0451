import { defineStep, workflow } from "stepwright";
import type { Run } from "../run.js";

export const keep = defineStep("keep", async (i: { v?: unknown }) => ({ keys: Object.keys(i), v: i.v ?? null }));

export const countsKeysOfUndefinedProperties = workflow(
  "border-counts-keys-of-undefined-properties",
  async (input: { a?: number }) => {
    const o = { a: input.a, b: 1 };
    return {
      n: Object.keys(o).length,
      has: "a" in o,
      own: Object.hasOwn(o, "a"),
      entries: Object.entries(o).length,
      values: Object.values(o).length,
    };
  },
);

export const overwritesBySpreadingUndefined = workflow(
  "border-overwrites-by-spreading-undefined",
  async (input: { v?: number; base: { a?: number } }) => {
    const patch = { a: input.v };
    const merged = { ...input.base, ...patch };
    const assigned = Object.assign({ a: 1 }, patch);
    return { merged, assigned, a: merged.a ?? "gone" };
  },
);

export const holdsUndefinedInAList = workflow(
  "border-holds-undefined-in-a-list",
  async (input: { a?: number; b?: number }) => {
    const list = [input.a, 1, input.b];
    return {
      n: list.length,
      nulls: list.filter((x) => x === null).length,
      missing: list.filter((x) => x === undefined).length,
      first: list[0] ?? "none",
      at: list.indexOf(undefined),
      has: list.includes(undefined),
      text: list.join(),
      found: list.find((x) => x === undefined) ?? "nothing",
      index: list.findIndex((x) => x === undefined),
    };
  },
);

export const mapsToUndefined = workflow("border-maps-to-undefined", async (input: { rows: { v?: number }[] }) => {
  const vs = input.rows.map((r) => r.v);
  const types = vs.map((v) => typeof v);
  const nulls = vs.filter((v) => v === null).length;
  return {
    n: vs.length,
    types,
    nulls,
    reversed: vs.toReversed().map((v) => v ?? -1),
    sum: vs.reduce<number>((s, v) => s + (v ?? 0), 0),
    last: vs.at(-1) ?? "none",
    every: vs.every((v) => v !== undefined),
  };
});

export const sendsUndefinedInAList = workflow("border-sends-undefined-in-a-list", async (input: { a?: number }) => {
  const { v } = await keep({ v: [input.a, undefined, 1] });
  return { v, json: JSON.stringify([input.a, undefined]) };
});

export const comparesTwoMissing = workflow(
  "border-compares-two-missing",
  async (input: { a?: number | null; b?: number | null; xs: { k?: string }[] }) => {
    const groups = input.xs.filter((x) => x.k === input.xs[0]?.k).length;
    return { eq: input.a === input.b, ne: input.a !== input.b, loose: input.a == input.b, groups, sw: pick(input.a) };
  },
);

function pick(a: number | null | undefined): string {
  switch (a) {
    case undefined:
      return "undefined";
    case null:
      return "null";
    default:
      return "number";
  }
}

export const comparesNullishNumbers = workflow(
  "border-compares-nullish-numbers",
  async (input: { a?: number | null }) => {
    const a = input.a as number;
    return { lt: a < 5, ge: a >= 0, not: !(a > 1) };
  },
);

export const returnsUndefinedFromCallbacks = workflow(
  "border-returns-undefined-from-callbacks",
  async (input: { ns: number[] }) => {
    const found = input.ns.find((n) => n > 100);
    const reduced = input.ns.reduce<number | undefined>((m, n) => (n > 1 ? n : m), undefined);
    const flat = input.ns.flatMap((n) => (n > 1 ? [n, undefined] : []));
    return {
      found: found ?? "none",
      reduced: reduced ?? "none",
      flat: flat.length,
      some: input.ns.some((n) => (n > 1 ? n : undefined)),
    };
  },
);

export const keepsUndefinedThroughVariables = workflow(
  "border-keeps-undefined-through-variables",
  async (input: { on: boolean }) => {
    let a: { x?: number } | undefined = input.on ? { x: 1 } : undefined;
    await keep({ v: a });
    const b = a?.x;
    a = b === undefined ? { x: 0 } : undefined;
    await keep({ v: b });
    return { a: a ?? "none", b: b ?? "none", list: [a, b].filter((v) => v !== undefined).length };
  },
);

export const defaultsFromUndefined = workflow(
  "border-defaults-from-undefined",
  async (input: { o?: { a?: number | null } }) => {
    const { a = 5 } = input.o ?? {};
    const f = (x: number | null = 7, y = x) => [x, y];
    return { a, f: f(input.o?.a), g: f(undefined, 1), h: f(null) };
  },
);

const opt: Run[] = [{ input: {} }, { input: { a: 0 } }, { input: { a: 2, b: 3 } }];

export const runs: Record<string, Run[]> = {
  countsKeysOfUndefinedProperties: opt,
  overwritesBySpreadingUndefined: [
    { input: { base: {} } },
    { input: { base: { a: 1 } } },
    { input: { v: 2, base: { a: 1 } } },
  ],
  holdsUndefinedInAList: opt,
  mapsToUndefined: [[], [{}], [{ v: 0 }], [{ v: 1 }, {}, { v: 3 }, {}]].map((rows) => ({ input: { rows } })),
  sendsUndefinedInAList: opt,
  comparesTwoMissing: [
    { input: { xs: [] } },
    { input: { a: null, xs: [{}] } },
    { input: { a: null, b: null, xs: [{}, { k: "x" }, {}] } },
    { input: { a: 1, b: 1, xs: [{ k: "x" }, {}] } },
  ],
  comparesNullishNumbers: [{ input: {} }, { input: { a: null } }, { input: { a: 3 } }],
  returnsUndefinedFromCallbacks: [[], [1], [2, 3]].map((ns) => ({ input: { ns } })),
  keepsUndefinedThroughVariables: [{ input: { on: true } }, { input: { on: false } }],
  defaultsFromUndefined: [
    { input: {} },
    { input: { o: {} } },
    { input: { o: { a: null } } },
    { input: { o: { a: 0 } } },
  ],
};
