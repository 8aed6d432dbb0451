import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));
export const rows = defineStep(
  "rows",
  async (i: { n: number }): Promise<number[][]> => Array.from({ length: i.n }, (_, k) => [k]),
);

export const buildsArraysOfArrays = workflow("builds-arrays-of-arrays", async (input: { x: number[]; y: number[] }) => {
  const { x, y } = input;
  return {
    pair: [x, y],
    one: [x],
    nested: [[x]],
    spread: [...x, ...y],
    mixed: [x, ...y],
    deep: [[...x], [y, x]],
    empty: [[], [[]]],
    lead: [0, x, 9],
  };
});

export const buildsArraysOfAnything = workflow("builds-arrays-of-anything", async (input: { v: unknown }) => {
  const one = [input.v];
  const two = [input.v, input.v];
  const spread = [...one, input.v];
  const inside = { k: [input.v] };
  await keep({ v: two });
  return { one, two, spread, inside, n: spread.length };
});

export const spreadsConditionally = workflow(
  "spreads-conditionally",
  async (input: { on: boolean; xs: number[][] }) => {
    return {
      a: [...(input.on ? input.xs : [])],
      b: [1, ...(input.on ? [2, 3] : []), 4],
      c: input.on ? [input.xs] : [],
      d: [input.on ? [1] : [2, 3]],
      e: [...input.xs, input.on ? [] : [9]],
      f: [...input.xs.map((r) => [r])],
      g: [...[1, 2], ...[[3]]],
    };
  },
);

export const indexesArrays = workflow(
  "indexes-arrays",
  async (input: { xs: (number | number[] | string | null)[]; i: number }) => {
    const at = input.xs[input.i];
    return {
      at: at ?? null,
      missing: at === undefined,
      first: input.xs[0] ?? "none",
      last: input.xs[input.xs.length - 1] ?? "none",
      viaAt: input.xs.at(input.i) ?? "none",
      viaAtLast: input.xs.at(-1) ?? "none",
    };
  },
);

export const indexesMatrices = workflow("indexes-matrices", async (input: { m: number[][]; i: number; j: number }) => {
  const cell = input.m[input.i]?.[input.j];
  const row = input.m[input.i];
  return {
    cell: cell ?? null,
    row: row ?? null,
    size: row?.length ?? -1,
    corner: input.m[0]?.[0] ?? null,
    second: input.m[1]?.[input.j] ?? null,
  };
});

export const comparesLengths = workflow("compares-lengths", async (input: { xs: unknown[]; s: string }) => {
  if (input.xs.length === 0) return { kind: "empty", s: input.s.length };
  if (input.xs.length > 2) return { kind: "many", s: input.s.length };
  return { kind: input.xs.length ? "some" : "never", s: input.s.length };
});

export const carriesArraysThroughVariables = workflow(
  "carries-arrays-through-variables",
  async (input: { n: number }) => {
    let table = await rows({ n: input.n });
    await keep({ v: table });
    const first = table[0];
    table = [...table, [input.n, input.n]];
    await keep({ v: first ?? null });
    const flat = table.flat();
    const boxed = [table];
    return { table, flat, boxed, first: first ?? null, n: boxed.length };
  },
);

export const destructuresArraysOfArrays = workflow(
  "destructures-arrays-of-arrays",
  async (input: { m: number[][] }) => {
    const [a = [], b = [-1], ...rest] = input.m;
    const [[x = 0] = []] = input.m;
    return { a, b, rest, x };
  },
);

export const fillsHolesWithNull = workflow(
  "fills-holes-with-null",
  async (input: { a?: number; xs: { v?: number }[] }) => {
    const list = [input.a ?? null, 1];
    const vs = input.xs.map((x) => x.v ?? null);
    return { list, vs, n: vs.length };
  },
);

export const keepsArraysInsideObjects = workflow(
  "keeps-arrays-inside-objects",
  async (input: { o: { list: number[][] } }) => {
    const { list } = input.o;
    const copy = { ...input.o };
    const wrapped = { inner: { list } };
    await keep({ v: wrapped });
    return {
      list,
      copy,
      again: wrapped.inner.list,
      count: wrapped.inner.list.length,
      only: [wrapped.inner.list[0] ?? null],
    };
  },
);

const vs: Run[] = [[], [[]], [1], [[1]], [[1, 2]], [[[1]]], {}, null, 0, "", "a", false, { a: [] }].map((v) => ({
  input: { v },
}));

export const runs: Record<string, Run[]> = {
  buildsArraysOfArrays: [
    { input: { x: [], y: [] } },
    { input: { x: [1], y: [] } },
    { input: { x: [], y: [2] } },
    { input: { x: [1, 2], y: [3] } },
  ],
  buildsArraysOfAnything: vs,
  spreadsConditionally: [
    { input: { on: true, xs: [] } },
    { input: { on: true, xs: [[]] } },
    { input: { on: true, xs: [[1]] } },
    { input: { on: false, xs: [[1], [2, 3]] } },
  ],
  indexesArrays: [
    { input: { xs: [], i: 0 } },
    { input: { xs: [[]], i: 0 } },
    { input: { xs: [[1]], i: -1 } },
    { input: { xs: [1, null, ""], i: 1 } },
    { input: { xs: [1, 2, 3], i: 2 } },
    { input: { xs: [1, 2, 3], i: 3 } },
    { input: { xs: [[1, 2], "x"], i: 0 } },
  ],
  indexesMatrices: [
    { input: { m: [], i: 0, j: 0 } },
    { input: { m: [[]], i: 0, j: 0 } },
    { input: { m: [[7]], i: 0, j: 0 } },
    {
      input: {
        m: [
          [1, 2],
          [3, 4],
        ],
        i: 0,
        j: 0,
      },
    },
    {
      input: {
        m: [
          [1, 2],
          [3, 4],
        ],
        i: 0,
        j: 1,
      },
    },
    {
      input: {
        m: [
          [1, 2],
          [3, 4],
        ],
        i: 1,
        j: 0,
      },
    },
    {
      input: {
        m: [
          [1, 2],
          [3, 4],
        ],
        i: 2,
        j: 0,
      },
    },
    {
      input: {
        m: [
          [1, 2],
          [3, 4],
        ],
        i: -1,
        j: 0,
      },
    },
  ],
  comparesLengths: [
    { input: { xs: [], s: "" } },
    { input: { xs: [[]], s: "a" } },
    { input: { xs: [[], []], s: "ab" } },
    { input: { xs: [1, 2, 3], s: "é" } },
    { input: { xs: [null], s: "x" } },
  ],
  carriesArraysThroughVariables: [0, 1, 2, 3].map((n) => ({ input: { n } })),
  destructuresArraysOfArrays: [
    { input: { m: [] } },
    { input: { m: [[]] } },
    { input: { m: [[5]] } },
    { input: { m: [[1, 2], [], [3], []] } },
  ],
  fillsHolesWithNull: [
    { input: { xs: [] } },
    { input: { a: 0, xs: [{}] } },
    { input: { xs: [{ v: 1 }, {}, { v: 0 }] } },
  ],
  keepsArraysInsideObjects: [
    { input: { o: { list: [] } } },
    { input: { o: { list: [[]] } } },
    { input: { o: { list: [[1]] } } },
    { input: { o: { list: [[1], [2, 3]] } } },
  ],
};
