import { defineStep, workflow } from "stepwright";
import type { Run } from "../run.js";

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

export const writesBeyondTheEnd = workflow("border-writes-beyond-the-end", async (input: { i: number }) => {
  const list = [1, 2];
  list[input.i] = 9;
  return {
    list,
    n: list.length,
    sum: list.reduce((a, b) => a + b, 0),
    missing: list.filter((x) => x === undefined).length,
  };
});

export const setsTheLength = workflow("border-sets-the-length", async (input: { n: number }) => {
  const list = [1, 2, 3];
  list.length = input.n;
  return { list, n: list.length };
});

export const buildsHoles = workflow("border-builds-holes", async (input: { n: number }) => {
  const holes: number[] = new Array(input.n);
  const literal = [1, , 3];
  return {
    n: holes.length,
    mapped: holes.map(() => 1).length,
    keys: Object.keys(literal).length,
    joined: literal.join("-"),
    json: JSON.stringify(literal),
  };
});

export const sortsWithoutComparing = workflow(
  "border-sorts-without-comparing",
  async (input: { xs: (number | string | null)[] }) => {
    return { sorted: [...input.xs].sort(), reversed: [...input.xs].sort().reverse() };
  },
);

export const sortsInconsistently = workflow("border-sorts-inconsistently", async (input: { ns: number[] }) => {
  return {
    always: [...input.ns].sort(() => 1),
    never: [...input.ns].sort(() => 0),
    bool: [...input.ns].sort((a, b) => (a < b ? -1 : 1)),
    less: [...input.ns].sort((a, b) => Number(a > b)),
  };
});

export const sortsByTextOfAnyKind = workflow("border-sorts-by-text-of-any-kind", async (input: { words: string[] }) => {
  return {
    up: input.words.toSorted(),
    cmp: input.words.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    max: input.words.reduce((m, w) => (w > m ? w : m), ""),
  };
});

export const flattensDeeperThanTyped = workflow(
  "border-flattens-deeper-than-typed",
  async (input: { t: unknown[] }) => {
    return { one: input.t.flat(), all: (input.t as unknown[][]).flat(Infinity), n: input.t.flat(2).length };
  },
);

export const concatenatesAnything = workflow(
  "border-concatenates-anything",
  async (input: { xs: unknown[]; v: unknown }) => {
    return { one: input.xs.concat(input.v), two: input.xs.concat(input.v, [input.v]), pushed: [...input.xs, input.v] };
  },
);

export const stopsEarlyInCallbacks = workflow(
  "border-stops-early-in-callbacks",
  async (input: { rows: { v: { n: number } | null }[] }) => {
    const some = input.rows.some((r) => r.v === null || r.v.n > 5);
    const found = input.rows.find((r) => r.v !== null && r.v.n > 1);
    const every = input.rows.every((r) => r.v !== null && r.v.n > 0);
    return { some, found: found ?? null, every };
  },
);

export const failsLateInCallbacks = workflow("border-fails-late-in-callbacks", async (input: { texts: string[] }) => {
  const found = input.texts.find((t) => JSON.parse(t) === 1);
  return { found: found ?? null };
});

export const countsCallsOfCallbacks = workflow("border-counts-calls-of-callbacks", async (input: { ns: number[] }) => {
  let calls = 0;
  const found = input.ns.find((n) => {
    calls++;
    return n > 1;
  });
  return { calls, found: found ?? null };
});

export const changesTheListItWalks = workflow("border-changes-the-list-it-walks", async (input: { seed: number[] }) => {
  const queue = [...input.seed];
  const order: number[] = [];
  for (const n of queue) {
    order.push(n);
    if (n > 0 && queue.length < 8) queue.push(n - 1);
  }
  return { order, queue };
});

export const changesItemsOfItsList = workflow("border-changes-items-of-its-list", async (input: { ns: number[] }) => {
  const items = input.ns.map((n) => ({ n, tags: [] as string[] }));
  for (const item of items) {
    item.n += 1;
    item.tags.push("seen");
  }
  const [first] = items;
  if (first) first.n = 100;
  return { items };
});

export const sharesAList = workflow("border-shares-a-list", async (input: { n: number }) => {
  const shared = [input.n];
  const rows = [shared, shared];
  rows[0]?.push(1);
  const box = { list: shared };
  box.list.push(2);
  return { shared, rows, box };
});

export const returnsMutatedArguments = workflow("border-returns-mutated-arguments", async (input: { ns: number[] }) => {
  const list = [...input.ns];
  const sorted = list.sort((a, b) => a - b);
  const reversed = sorted.reverse();
  return { list, sorted, reversed, same: list.length === reversed.length };
});

export const mutatesTheInput = workflow(
  "border-mutates-the-input",
  async (input: { ns: number[]; o: { a?: number } }) => {
    input.ns.push(9);
    input.o.a = 1;
    await keep({ v: input });
    return input;
  },
);

export const mutatesAResult = workflow("border-mutates-a-result", async (input: { ns: number[] }) => {
  const kept = (await keep({ v: input.ns })) as { v: number[] };
  kept.v.push(1);
  return { kept, ns: input.ns };
});

export const indexesOddly = workflow("border-indexes-oddly", async (input: { xs: number[]; i: number }) => {
  return {
    at: input.xs[input.i] ?? null,
    method: input.xs.at(input.i) ?? null,
    slice: input.xs.slice(input.i),
    with: input.xs.length > 0 ? input.xs.with(0, input.i) : [],
    splice: input.xs.toSpliced(input.i, 1),
    copy: [...input.xs].copyWithin(0, 1),
  };
});

export const searchesFromAnIndex = workflow(
  "border-searches-from-an-index",
  async (input: { xs: number[]; from: number }) => {
    return {
      index: input.xs.indexOf(2, input.from),
      includes: input.xs.includes(2, input.from),
      last: input.xs.lastIndexOf(2, input.from),
      fill: [...input.xs].fill(0, input.from),
    };
  },
);

const lists: Run[] = [[], [1], [2, 1], [10, 9, 1, 2, 2]].map((ns) => ({ input: { ns } }));

export const runs: Record<string, Run[]> = {
  writesBeyondTheEnd: [0, 1, 2, 4, -1].map((i) => ({ input: { i } })),
  setsTheLength: [0, 1, 3, 5].map((n) => ({ input: { n } })),
  buildsHoles: [0, 2].map((n) => ({ input: { n } })),
  sortsWithoutComparing: [[], [1], [10, 9, 1], ["b", "a"], [2, "10", "1", null, -1]].map((xs) => ({ input: { xs } })),
  sortsInconsistently: lists,
  sortsByTextOfAnyKind: [[], ["b", "a"], ["😀", "\uffff", "z", "é"], ["a10", "a9", "A"]].map((words) => ({
    input: { words },
  })),
  flattensDeeperThanTyped: [[], [1], [[1]], [[[1]], 2, [[[[3]]]]], [[]]].map((t) => ({ input: { t } })),
  concatenatesAnything: [null, 1, [], [1], [[1]], {}].map((v) => ({ input: { xs: [0, [1]], v } })),
  stopsEarlyInCallbacks: [[], [{ v: null }], [{ v: { n: 2 } }, { v: null }], [{ v: { n: 9 } }, { v: null }]].map(
    (rows) => ({ input: { rows } }),
  ),
  failsLateInCallbacks: [[], ["1"], ["1", "nope"], ["nope", "1"], ["2"]].map((texts) => ({ input: { texts } })),
  countsCallsOfCallbacks: lists,
  changesTheListItWalks: [[], [0], [2, 1]].map((seed) => ({ input: { seed } })),
  changesItemsOfItsList: lists,
  sharesAList: [{ input: { n: 5 } }],
  returnsMutatedArguments: lists,
  mutatesTheInput: [{ input: { ns: [], o: {} } }, { input: { ns: [1], o: { a: 5 } } }],
  mutatesAResult: lists,
  indexesOddly: [0, 1, -1, 5, 0.5].flatMap((i) => [[], [7], [7, 8]].map((xs) => ({ input: { xs, i } }))),
  searchesFromAnIndex: [0, 1, -1, 9].map((from) => ({ input: { xs: [2, 1, 2], from } })),
};
