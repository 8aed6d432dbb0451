import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

interface Line {
  sku: string;
  qty: number;
}

export const price = defineStep("price", async (i: { sku: string; qty: number }) => i.qty * i.sku.length);
export const seen = defineStep("seen", async (i: { value: unknown }) => ({ value: i.value }));
export const label = defineStep("label", async (i: { text: string }) => `[${i.text}]`);
export const flag = defineStep("flag", async (i: { n: number }) => i.n % 2 === 0);

export const totalsOverASequentialLoop = workflow("totals-over-a-sequential-loop", async (input: { lines: Line[] }) => {
  let total = 0;
  const parts: number[] = [];
  for (const line of input.lines) {
    const cents = await price(line);
    total += cents;
    parts.push(cents);
  }
  return { total, parts, count: parts.length };
});

export const breaksOutOfALoop = workflow("breaks-out-of-a-loop", async (input: { ns: number[]; stop: number }) => {
  const passed: number[] = [];
  for (const n of input.ns) {
    if (n === input.stop) break;
    passed.push(await price({ sku: "x", qty: n }));
  }
  return passed;
});

export const continuesWithTheNextItem = workflow("continues-with-the-next-item", async (input: { ns: number[] }) => {
  const kept: number[] = [];
  let skipped = 0;
  for (const n of input.ns) {
    if (n < 0) {
      skipped++;
      continue;
    }
    if (await flag({ n })) {
      kept.push(n);
      continue;
    }
    skipped += 10;
  }
  return { kept, skipped };
});

export const returnsFromInsideALoop = workflow("returns-from-inside-a-loop", async (input: { ns: number[] }) => {
  for (const n of input.ns) {
    if (await flag({ n })) return { found: n };
  }
  return { found: null };
});

export const visitsItemsThatAreArrays = workflow(
  "visits-items-that-are-arrays",
  async (input: { rows: number[][] }) => {
    const out: { size: number; row: number[] }[] = [];
    for (const row of input.rows) {
      await seen({ value: row });
      out.push({ size: row.length, row });
    }
    return { out, rows: input.rows.length };
  },
);

export const visitsItemsOfAnyShape = workflow(
  "visits-items-of-any-shape",
  async (input: { items: (string | number | boolean | null | number[] | { a?: number })[] }) => {
    const out = [];
    for (const item of input.items) {
      out.push(await seen({ value: item }));
    }
    return out;
  },
);

export const loopsInsideALoop = workflow("loops-inside-a-loop", async (input: { rows: number[][] }) => {
  let sum = 0;
  const trail: string[] = [];
  for (const row of input.rows) {
    let rowSum = 0;
    for (const n of row) {
      if (n === 0) continue;
      if (n === 99) break;
      rowSum += await price({ sku: "ab", qty: n });
      trail.push(`${n}`);
    }
    trail.push("|");
    sum += rowSum;
  }
  return { sum, trail };
});

export const loopsPurely = workflow("loops-purely", async (input: { ns: number[] }) => {
  let min = Number.MAX_SAFE_INTEGER;
  let max = -1;
  const doubled: number[] = [];
  for (const n of input.ns) {
    if (n < min) min = n;
    if (n > max) max = n;
    doubled.push(n * 2);
  }
  return { min, max, doubled };
});

export const loopsOverEntries = workflow("loops-over-entries", async (input: { names: string[] }) => {
  const out: { i: number; name: string; last: boolean }[] = [];
  for (const [i, name] of input.names.entries()) {
    await seen({ value: i });
    out.push({ i, name, last: i === input.names.length - 1 });
  }
  return out;
});

export const loopsOverObjectEntries = workflow(
  "loops-over-object-entries",
  async (input: { stock: Record<string, number> }) => {
    const out: string[] = [];
    let sum = 0;
    for (const [key, value] of Object.entries(input.stock)) {
      out.push(`${key}=${value}`);
      sum += await price({ sku: key, qty: value });
    }
    return { out, sum };
  },
);

export const destructuresTheLoopVariable = workflow(
  "destructures-the-loop-variable",
  async (input: { lines: { sku: string; qty?: number; tags: string[] }[] }) => {
    const out: { value: unknown }[] = [];
    for (const {
      sku,
      qty = 1,
      tags: [first = "none", ...others],
    } of input.lines) {
      out.push(await seen({ value: { sku, qty, first, others } }));
    }
    return out;
  },
);

export const loopsOverTheCharactersOfAString = workflow(
  "loops-over-the-characters-of-a-string",
  async (input: { word: string }) => {
    const chars: string[] = [];
    for (const c of input.word) {
      chars.push(`<${c}>`);
    }
    return { chars, n: chars.length };
  },
);

export const loopsOverALiteral = workflow("loops-over-a-literal", async (input: { tag: string }) => {
  const out: string[] = [];
  for (const region of ["eu", "us", "ap"]) {
    out.push(await label({ text: `${region}-${input.tag}` }));
  }
  for (const pair of [[1, 2], [3], []]) {
    out.push(`${pair.length}`);
  }
  return out;
});

export const loopsOverAComputedArray = workflow("loops-over-a-computed-array", async (input: { ns: number[] }) => {
  const out: number[] = [];
  for (const n of input.ns.filter((x) => x > 1).map((x) => x * 10)) {
    out.push(await price({ sku: "z", qty: n }));
  }
  return out;
});

export const keepsTheListTheLoopStartedWith = workflow(
  "keeps-the-list-the-loop-started-with",
  async (input: { ns: number[] }) => {
    let list = input.ns;
    let turns = 0;
    for (const n of list) {
      list = [...list, n];
      turns++;
      await seen({ value: list.length });
    }
    return { turns, list };
  },
);

export const reusesTheLoopVariableName = workflow(
  "reuses-the-loop-variable-name",
  async (input: { a: number[]; b: number[] }) => {
    const out: number[] = [];
    for (const n of input.a) out.push(await price({ sku: "a", qty: n }));
    for (const n of input.b) out.push(await price({ sku: "bb", qty: n }));
    const n = "outer";
    return { out, n };
  },
);

export const carriesObjectsThroughALoop = workflow(
  "carries-objects-through-a-loop",
  async (input: { ns: number[] }) => {
    let state = { count: 0, last: null as number | null, history: [] as number[][] };
    for (const n of input.ns) {
      await seen({ value: state });
      state = { ...state, count: state.count + 1, last: n, history: [...state.history, [n, state.count]] };
    }
    return state;
  },
);

const shapes: Run[] = [
  { input: { rows: [] } },
  { input: { rows: [[]] } },
  { input: { rows: [[1]] } },
  { input: { rows: [[1, 2], [], [0, 3, 99, 4]] } },
  { input: { rows: [[99], [0], [5]] } },
];

export const runs: Record<string, Run[]> = {
  totalsOverASequentialLoop: [
    { input: { lines: [] } },
    { input: { lines: [{ sku: "ab", qty: 2 }] } },
    {
      input: {
        lines: [
          { sku: "ab", qty: 2 },
          { sku: "", qty: 3 },
          { sku: "xyz", qty: -1 },
        ],
      },
    },
    {
      input: {
        lines: [
          { sku: "a", qty: 1 },
          { sku: "b", qty: 1 },
        ],
      },
      mocks: { price: { $answers: [0.1, 0.2] } },
    },
    {
      input: {
        lines: [
          { sku: "a", qty: 1 },
          { sku: "b", qty: 1 },
        ],
      },
      mocks: { price: { $answers: [1, "!NoPrice"] } },
    },
  ],
  breaksOutOfALoop: [
    { input: { ns: [1, 2, 3], stop: 3 } },
    { input: { ns: [1, 2, 3], stop: 1 } },
    { input: { ns: [1, 2, 3], stop: 9 } },
    { input: { ns: [], stop: 1 } },
    { input: { ns: [1], stop: 1 } },
  ],
  continuesWithTheNextItem: [
    { input: { ns: [] } },
    { input: { ns: [-1] } },
    { input: { ns: [2] } },
    { input: { ns: [1, -2, 4, 3, 0, -7] } },
  ],
  returnsFromInsideALoop: [
    { input: { ns: [] } },
    { input: { ns: [1] } },
    { input: { ns: [1, 4, 6] } },
    { input: { ns: [0, 1] } },
  ],
  visitsItemsThatAreArrays: shapes,
  visitsItemsOfAnyShape: [
    { input: { items: [] } },
    { input: { items: [null] } },
    { input: { items: [[]] } },
    { input: { items: [[[1, 2]]] } },
    { input: { items: ["", 0, false, null, [], [0], {}, { a: 1 }, "0", "{% 1 %}"] } },
  ],
  loopsInsideALoop: shapes,
  loopsPurely: [{ input: { ns: [] } }, { input: { ns: [5] } }, { input: { ns: [3, -7, 0.5, 3] } }],
  loopsOverEntries: [{ input: { names: [] } }, { input: { names: ["a"] } }, { input: { names: ["a", "", "null"] } }],
  loopsOverObjectEntries: [
    { input: { stock: {} } },
    { input: { stock: { a: 1 } } },
    { input: { stock: { and: 1, null: 2, "a b": 3, $x: 4, constructor: 5, "": 6, "a`b": 7, 'q"q': 8 } } },
  ],
  destructuresTheLoopVariable: [
    { input: { lines: [] } },
    { input: { lines: [{ sku: "a", tags: [] }] } },
    {
      input: {
        lines: [
          { sku: "a", qty: 0, tags: ["x"] },
          { sku: "b", tags: ["x", "y", "z"] },
        ],
      },
    },
  ],
  loopsOverTheCharactersOfAString: [{ input: { word: "" } }, { input: { word: "a" } }, { input: { word: "né\n'\"" } }],
  loopsOverALiteral: [{ input: { tag: "x" } }, { input: { tag: "" } }],
  loopsOverAComputedArray: [{ input: { ns: [] } }, { input: { ns: [2] } }, { input: { ns: [1, 2, 3] } }],
  keepsTheListTheLoopStartedWith: [{ input: { ns: [] } }, { input: { ns: [7] } }, { input: { ns: [1, 2] } }],
  reusesTheLoopVariableName: [{ input: { a: [], b: [] } }, { input: { a: [1], b: [2, 3] } }],
  carriesObjectsThroughALoop: [{ input: { ns: [] } }, { input: { ns: [4] } }, { input: { ns: [4, 5, 6] } }],
};
