import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const take = defineStep("take", async (i: { v: unknown }) => ({ got: i.v }));
export const add = defineStep("add", async (i: { a: number; b: number }) => i.a + i.b);

export const shadowsInBlocks = workflow("shadows-in-blocks", async (input: { n: number }) => {
  const x = input.n;
  const log = [x];
  {
    const x = await add({ a: 1, b: input.n });
    log.push(x);
    {
      let x = 100;
      x++;
      log.push(x);
    }
    log.push(x);
  }
  if (input.n > 0) {
    const x = "text";
    await take({ v: x });
  } else {
    const x = [1];
    await take({ v: x });
  }
  log.push(x);
  return log;
});

export const shadowsTheInput = workflow("shadows-the-input", async (input: { n: number }) => {
  const n = input.n + 1;
  const id = input.n;
  {
    const input = { n: "inner" };
    await take({ v: input });
  }
  return { n, id, input };
});

export const namesLocalsLikeInputProperties = workflow(
  "names-locals-like-input-properties",
  async (input: { total: number; items: number[] }) => {
    let total = 0;
    const items = input.items.map((n) => n * 2);
    for (const item of items) total = await add({ a: total, b: item });
    return { total, items, before: input.total, raw: input.items };
  },
);

export const namesLocalsLikeQueryFunctions = workflow(
  "names-locals-like-query-functions",
  async (input: { xs: number[] }) => {
    const count = input.xs.length;
    const sum = input.xs.reduce((a, b) => a + b, 0);
    const map = input.xs.map((x) => x + count);
    const string = `${count}`;
    const keys = Object.keys({ a: 1, b: count });
    const length = string.length;
    const now = "now";
    const round = Math.round(sum);
    const states = { input: "mine", context: 1 };
    const context = "ctx";
    const error = "err";
    const exists = true;
    await take({ v: [count, sum, map] });
    const filter = input.xs.filter((x) => x > count);
    const join = map.join("-");
    const type = typeof sum;
    return { count, sum, map, string, keys, length, now, round, states, context, error, exists, filter, join, type };
  },
);

export const namesLocalsOddly = workflow("names-locals-oddly", async (input: { n: number }) => {
  const _private = input.n;
  const $dollar = input.n + 1;
  const π = input.n + 2;
  const and = "and";
  const or = "or";
  const __proto = 1;
  const $ = "single";
  const _ = "underscore";
  await take({ v: [_private, $dollar, π] });
  return { _private, $dollar, π, and, or, __proto, $, _ };
});

export const readsOuterNamesInCallbacks = workflow(
  "reads-outer-names-in-callbacks",
  async (input: { rows: number[][]; factor: number }) => {
    const factor = input.factor;
    const scaled = input.rows.map((row) => row.map((n) => n * factor));
    const x = 1;
    const shadowed = input.rows.map((x) => x.length);
    await take({ v: x });
    const withIndex = input.rows.map((row, i) => row.map((n, j) => n + i * 10 + j * 100 + x));
    return { scaled, shadowed, withIndex, x };
  },
);

export const bindsALoopVariablePerTurn = workflow("binds-a-loop-variable-per-turn", async (input: { ns: number[] }) => {
  const out: number[][] = [];
  for (const n of input.ns) {
    const square = n * n;
    const all = input.ns.map((m) => m + square);
    await take({ v: n });
    out.push(all);
  }
  return out;
});

export const resetsADeclarationEachTurn = workflow(
  "resets-a-declaration-each-turn",
  async (input: { ns: number[] }) => {
    const seen: (number | null)[] = [];
    for (const n of input.ns) {
      let last: number | undefined;
      let hits = 0;
      if (n > 1) {
        last = n;
        hits++;
      }
      await take({ v: hits });
      seen.push(last ?? null, hits);
    }
    return seen;
  },
);

export const reusesNamesInSiblingBlocks = workflow("reuses-names-in-sibling-blocks", async (input: { on: boolean }) => {
  const out: { got: unknown }[] = [];
  if (input.on) {
    const value = "text";
    out.push(await take({ v: value }));
  }
  {
    const value = 1;
    out.push(await take({ v: value }));
  }
  for (const value of [true]) out.push(await take({ v: value }));
  return out;
});

export const changesAnOuterVariableInNestedBlocks = workflow(
  "changes-an-outer-variable-in-nested-blocks",
  async (input: { depth: number }) => {
    let level = 0;
    if (input.depth > 0) {
      level = 1;
      if (input.depth > 1) {
        level = level + 10;
        {
          level = level * 2;
          if (input.depth > 2) level = await add({ a: level, b: 100 });
        }
      }
    }
    return { level };
  },
);

export const runs: Record<string, Run[]> = {
  shadowsInBlocks: [{ input: { n: 1 } }, { input: { n: 0 } }],
  shadowsTheInput: [{ input: { n: 1 } }, { input: { n: -1 } }],
  namesLocalsLikeInputProperties: [
    { input: { total: 99, items: [1, 2] } },
    { input: { total: 99, items: [] } },
    { input: { total: 99, items: [5] } },
  ],
  namesLocalsLikeQueryFunctions: [{ input: { xs: [] } }, { input: { xs: [2.5] } }, { input: { xs: [1, 2, 30] } }],
  namesLocalsOddly: [{ input: { n: 1 } }, { input: { n: 0 } }],
  readsOuterNamesInCallbacks: [
    { input: { rows: [], factor: 2 } },
    { input: { rows: [[]], factor: 2 } },
    { input: { rows: [[1]], factor: 3 } },
    { input: { rows: [[1, 2], [], [3]], factor: -1 } },
  ],
  bindsALoopVariablePerTurn: [{ input: { ns: [] } }, { input: { ns: [2] } }, { input: { ns: [1, 2, 3] } }],
  resetsADeclarationEachTurn: [{ input: { ns: [] } }, { input: { ns: [2, 1, 3, 0] } }],
  reusesNamesInSiblingBlocks: [{ input: { on: true } }, { input: { on: false } }],
  changesAnOuterVariableInNestedBlocks: [0, 1, 2, 3].map((depth) => ({ input: { depth } })),
};
