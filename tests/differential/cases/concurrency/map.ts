import { defineStep, map, parallel, stepError, wait, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const Rejected = stepError("Rejected")<{ n: number }>();
export const double = defineStep("double", async (i: { n: number }) => {
  if (i.n === 13) throw new Rejected({ n: i.n });
  return i.n * 2;
});
export const echo = defineStep("echo", async (i: { v: unknown }) => ({ v: i.v }));
export const note = defineStep("note", async (i: { line: string }) => i.line);

export const mapsItemsToSteps = workflow("maps-items-to-steps", async (input: { ns: number[] }) => {
  const doubled = await map(input.ns, (n) => double({ n }));
  return { doubled, count: doubled.length };
});

export const mapsWithTheIndex = workflow("maps-with-the-index", async (input: { names: string[] }) => {
  const lines = await map(input.names, async (name, index) => {
    const line = await note({ line: `${index}:${name}` });
    return { line, index, first: index === 0 };
  });
  return lines;
});

export const mapsWithPromiseAll = workflow("maps-with-promise-all", async (input: { ns: number[]; add: number }) => {
  const out = await Promise.all(
    input.ns.map(async (n, i) => {
      const d = await double({ n });
      return d + input.add + i;
    }),
  );
  return out;
});

export const mapsItemsThatAreArrays = workflow("maps-items-that-are-arrays", async (input: { rows: number[][] }) => {
  const out = await map(input.rows, async (row) => {
    const e = await echo({ v: row });
    return [row.length, e.v, row];
  });
  return out;
});

export const mapsToNothing = workflow("maps-to-nothing", async (input: { ns: number[] }) => {
  await map(input.ns, async (n) => {
    await note({ line: `${n}` });
  });
  return { done: true };
});

export const mapsPurely = workflow("maps-purely", async (input: { ns: number[] }) => {
  const squares = await map(input.ns, async (n) => n * n);
  const lists = await map(input.ns, async (n) => [n]);
  return { squares, lists };
});

export const mapsItemsWithSeveralSteps = workflow(
  "maps-items-with-several-steps",
  async (input: { orders: { id: string; qty: number }[]; tax: number }) => {
    const results = await map(input.orders, async (order) => {
      if (order.qty === 0) return { id: order.id, skipped: true, cents: 0 };
      let cents = await double({ n: order.qty });
      if (cents > 10) {
        cents = cents + input.tax;
        await note({ line: order.id });
      }
      return { id: order.id, skipped: false, cents };
    });
    return { results, sum: results.reduce((s, r) => s + r.cents, 0) };
  },
);

export const mapsObjectsByDestructuring = workflow(
  "maps-objects-by-destructuring",
  async (input: { orders: { id: string; qty?: number }[] }) => {
    return await map(input.orders, async ({ id, qty = 1 }, i) => ({ id, qty, i, d: await double({ n: qty }) }));
  },
);

export const nestsMaps = workflow("nests-maps", async (input: { rows: number[][] }) => {
  return await map(input.rows, async (row, y) =>
    map(row, async (n, x) => ({ at: `${x},${y}`, d: await double({ n }) })),
  );
});

export const nestsParallelInMap = workflow("nests-parallel-in-map", async (input: { ns: number[] }) => {
  return await map(input.ns, async (n) => {
    const { d, line } = await parallel({ d: () => double({ n }), line: () => note({ line: `n${n}` }) });
    return `${line}=${d}`;
  });
});

export const nestsMapInParallel = workflow(
  "nests-map-in-parallel",
  async (input: { ns: number[]; names: string[] }) => {
    const { numbers, names } = await parallel({
      numbers: () => map(input.ns, (n) => double({ n })),
      names: async () => (await map(input.names, (line) => note({ line }))).join("+"),
    });
    return { numbers, names };
  },
);

export const failsWithTheItemThatFails = workflow("fails-with-the-item-that-fails", async (input: { ns: number[] }) => {
  try {
    return { out: await map(input.ns, (n) => double({ n }), { concurrency: 1 }) };
  } catch (e) {
    if (e instanceof Rejected) return { rejected: e.data.n };
    throw e;
  }
});

export const catchesPerItem = workflow("catches-per-item", async (input: { ns: number[] }) => {
  return await map(input.ns, async (n) => {
    try {
      return { n, d: await double({ n }) };
    } catch (e) {
      return { n, d: null, why: e instanceof Rejected ? e.data.n : -1 };
    }
  });
});

export const limitsConcurrency = workflow("limits-concurrency", async (input: { ns: number[] }) => {
  const start = Date.now();
  await map(
    input.ns,
    async (n) => {
      await wait("10s");
      return n;
    },
    { concurrency: 2 },
  );
  return { waited: Date.now() - start };
});

export const waitsAtTheSameTimeInAMap = workflow("waits-at-the-same-time-in-a-map", async (input: { ns: number[] }) => {
  const start = Date.now();
  const out = await map(input.ns, async (n) => {
    await wait("10s");
    return await double({ n });
  });
  return { out, waited: Date.now() - start };
});

export const mapsAComputedList = workflow("maps-a-computed-list", async (input: { ns: number[] }) => {
  const kept = await map(
    input.ns.filter((n) => n > 2),
    (n) => double({ n }),
  );
  const flat = await map([...kept, 100], async (n) => n - 1);
  return { kept, flat };
});

export const mapsOverValuesOfAnObject = workflow(
  "maps-over-values-of-an-object",
  async (input: { stock: Record<string, number> }) => {
    const out = await map(Object.entries(input.stock), async ([key, value]) => ({
      key,
      value,
      d: await double({ n: value }),
    }));
    return Object.fromEntries(out.map((o) => [o.key, o.d]));
  },
);

export const capturesALoopVariableInAMap = workflow(
  "captures-a-loop-variable-in-a-map",
  async (input: { groups: { tag: string; ns: number[] }[] }) => {
    const all: string[][] = [];
    for (const group of input.groups) {
      const lines = await map(group.ns, async (n) => `${group.tag}${await double({ n })}`);
      all.push(lines);
    }
    return all;
  },
);

const lists: Run[] = [
  { input: { ns: [] } },
  { input: { ns: [1] } },
  { input: { ns: [3, 0, -1.5] } },
  { input: { ns: [1, 13, 2] } },
];
const rows: Run[] = [
  { input: { rows: [] } },
  { input: { rows: [[]] } },
  { input: { rows: [[1]] } },
  { input: { rows: [[1, 2], [], [3]] } },
];

export const runs: Record<string, Run[]> = {
  mapsItemsToSteps: lists,
  mapsWithTheIndex: [{ input: { names: [] } }, { input: { names: [""] } }, { input: { names: ["a", "b'", '"c"'] } }],
  mapsWithPromiseAll: [
    { input: { ns: [], add: 1 } },
    { input: { ns: [1], add: 1 } },
    { input: { ns: [1, 2, 3], add: 0.5 } },
  ],
  mapsItemsThatAreArrays: rows,
  mapsToNothing: lists,
  mapsPurely: lists,
  mapsItemsWithSeveralSteps: [
    { input: { orders: [], tax: 1 } },
    { input: { orders: [{ id: "a", qty: 0 }], tax: 1 } },
    {
      input: {
        orders: [
          { id: "a", qty: 6 },
          { id: "b", qty: 1 },
          { id: "c", qty: 13 },
        ],
        tax: 1,
      },
    },
    {
      input: {
        orders: [
          { id: "a", qty: 6 },
          { id: "", qty: 1 },
        ],
        tax: 0,
      },
    },
  ],
  mapsObjectsByDestructuring: [{ input: { orders: [] } }, { input: { orders: [{ id: "a" }, { id: "b", qty: 0 }] } }],
  nestsMaps: rows,
  nestsParallelInMap: lists,
  nestsMapInParallel: [
    { input: { ns: [], names: [] } },
    { input: { ns: [1], names: ["a"] } },
    { input: { ns: [1, 2], names: ["a", ""] } },
  ],
  failsWithTheItemThatFails: lists,
  catchesPerItem: lists,
  limitsConcurrency: [{ input: { ns: [] } }, { input: { ns: [1, 2] } }, { input: { ns: [1, 2, 3, 4, 5] } }],
  waitsAtTheSameTimeInAMap: lists,
  mapsAComputedList: lists,
  mapsOverValuesOfAnObject: [
    { input: { stock: {} } },
    { input: { stock: { a: 1 } } },
    { input: { stock: { and: 1, "a b": 2, null: 0 } } },
  ],
  capturesALoopVariableInAMap: [
    { input: { groups: [] } },
    { input: { groups: [{ tag: "x", ns: [] }] } },
    {
      input: {
        groups: [
          { tag: "x", ns: [1, 2] },
          { tag: "", ns: [3] },
        ],
      },
    },
  ],
};
