import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

interface Row {
  readonly k: string;
  readonly n: number;
}

function build(n: number): number[] {
  const out: number[] = [];
  for (let i = 0; i < n; i++) out.push(i);
  return out;
}
const start = () => ({ items: [] as number[], meta: { n: 0 } });
async function load(n: number) {
  await keep({ v: n });
  const list = [1, n];
  list.push(3);
  return list;
}
const sum = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0);
const report = async (xs: number[]) => {
  await keep({ v: xs });
  return xs.length;
};

export const changesWhatHelpersMade = workflow("changes-what-helpers-made", async (input: { n: number }) => {
  const xs = build(input.n);
  xs.push(99);
  const state = start();
  state.items.push(1);
  state.meta.n += 2;
  const loaded = await load(input.n);
  loaded.push(7);
  return { xs, state, loaded };
});

export const changesWhatHelpersRead = workflow("changes-what-helpers-read", async (input: { ns: number[] }) => {
  const seen: number[] = [];
  const sums: number[] = [];
  for (const n of input.ns) {
    seen.push(n);
    sums.push(sum(seen));
    await report(seen);
  }
  return { seen, sums };
});

export const changesAccumulators = workflow("changes-accumulators", async (input: { rows: Row[] }) => {
  return {
    totals: input.rows.reduce<Record<string, number>>((all, r) => {
      all[r.k] = (all[r.k] ?? 0) + r.n;
      return all;
    }, {}),
    list: input.rows.reduce<number[]>((all, r) => {
      if (r.n > 1) all.push(r.n);
      return all;
    }, []),
    groups: input.rows.reduce<Record<string, number[]>>((all, r) => {
      (all[r.k] ??= []).push(r.n);
      return all;
    }, {}),
    both: input.rows.reduce(
      (all, r) => {
        if (r.n > 1) all.total += r.n;
        all.names.push(r.k);
        return all;
      },
      { total: 0, names: [] as string[] },
    ),
  };
});

export const walksWhatGrows = workflow("walks-what-grows", async (input: { ns: number[] }) => {
  const queue = [...input.ns];
  const state = { queue: [...input.ns], seen: [] as number[] };
  const late = [...input.ns];
  const order: number[] = [];
  for (const n of queue) {
    order.push(n);
    if (n > 0 && queue.length < 8) queue.push(n - 1);
  }
  for (const n of state.queue) {
    state.seen.push(n);
    if (n === 3) state.queue.push(7);
  }
  const visit = async (n: number) => {
    await keep({ v: n });
    if (n > 2) late.push(n - 2);
  };
  for (const n of late) await visit(n);
  return { order, queue, state, late };
});

export const changesWhatIsThere = workflow("changes-what-is-there", async (input: { k: string; on: boolean }) => {
  const lists: Record<string, number[]> = { x: [1] };
  lists[input.k]?.push(4);
  const n = lists[input.k]?.push(5);
  const maybe: { list?: number[]; inner: { list?: number[] } } = input.on
    ? { list: [1], inner: { list: [2] } }
    : { inner: {} };
  const last = maybe.list?.pop() ?? "none";
  maybe.inner.list?.unshift(9);
  return { lists, n: n ?? null, maybe, last };
});

export const failsToChangeWhatIsMissing = workflow(
  "fails-to-change-what-is-missing",
  async (input: { k: string; how: string }) => {
    const lists: Record<string, number[]> = { x: [1] };
    const counts: Record<string, { n: number }> = { x: { n: 1 } };
    if (input.how === "push") lists[input.k]!.push(4);
    if (input.how === "write") counts[input.k]!.n = 5;
    if (input.how === "add") counts[input.k]!.n += 5;
    return { lists, counts };
  },
);

export const sortsWithHalfAComparator = workflow("sorts-with-half-a-comparator", async (input: { ns: number[] }) => {
  const rows = input.ns.map((n, i) => ({ n: n % 2, i }));
  return {
    never: [...input.ns].sort((a, b) => Number(a > b)),
    always: [...input.ns].sort(() => 1),
    twoWays: rows.sort((a, b) => (a.n < b.n ? -1 : 1)),
  };
});

const lists: Run[] = [[], [2, 1], [3, 1, 2]].map((ns) => ({ input: { ns } }));

export const runs: Record<string, Run[]> = {
  changesWhatHelpersMade: [0, 2].map((n) => ({ input: { n } })),
  changesWhatHelpersRead: lists,
  changesAccumulators: [
    { input: { rows: [] } },
    {
      input: {
        rows: [
          { k: "a", n: 1 },
          { k: "b", n: 2 },
          { k: "a", n: 3 },
        ],
      },
    },
  ],
  walksWhatGrows: lists,
  changesWhatIsThere: [{ input: { k: "x", on: true } }, { input: { k: "z", on: false } }],
  failsToChangeWhatIsMissing: ["push", "write", "add"].flatMap((how) => ["x", "z"].map((k) => ({ input: { k, how } }))),
  sortsWithHalfAComparator: lists,
};
