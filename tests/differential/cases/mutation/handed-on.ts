import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const copyOf = defineStep("copy-of", async (input: { xs: string[] }) => ({
  list: [...input.xs],
  deep: { ys: [...input.xs], n: 1 },
}));

interface Input {
  xs: string[];
}

export const changesPartsOfAnAnswer = workflow("changes-parts-of-an-answer", async (input: Input) => {
  const {
    list,
    deep: { ys, n },
    ...rest
  } = await copyOf(input);
  list.push("more");
  ys.pop();
  const [first, ...others] = list;
  others.push(first ?? "none");
  return { list, ys, n, others, rest };
});

export const makesBatches = workflow("makes-batches", async (input: Input) => {
  const batches: string[][] = [];
  let batch: string[] = [];
  for (const x of input.xs) {
    batch.push(x);
    if (batch.length === 2) {
      batches.push(batch);
      batch = [];
    }
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
});

export const callsPerBatch = workflow("calls-per-batch", async (input: Input) => {
  const answers: unknown[] = [];
  let batch: string[] = [];
  for (const x of input.xs) {
    batch.push(x);
    if (batch.length === 2) {
      answers.push(await copyOf({ xs: batch }));
      batch = [];
    }
  }
  return { answers, batch };
});

export const makesSections = workflow("makes-sections", async (input: Input) => {
  let current: { name: string; items: string[] } = { name: "", items: [] };
  const all: { name: string; items: string[] }[] = [];
  for (const x of input.xs) {
    if (x === "b") {
      all.push(current);
      current = { name: x, items: [] };
    }
    current.items.push(x);
  }
  all.push(current);
  return all;
});

export const groupsByPuttingBack = workflow("groups-by-putting-back", async (input: Input) => {
  const groups: Record<string, string[]> = {};
  const counts: Record<string, { n: number; last?: string }> = {};
  for (const x of input.xs) {
    const list = groups[x] ?? [];
    list.push(`${x}${list.length}`);
    groups[x] = list;
    const count = counts[x] ?? { n: 0 };
    count.n++;
    count.last = x;
    counts[x] = count;
  }
  return { groups, counts };
});

export const readsBeforeItChanges = workflow("reads-before-it-changes", async (input: Input) => {
  const list = [...input.xs];
  const out: string[] = [];
  out.push(list.pop() ?? "", out.join(), `${list}${list.pop()}`);
  const o = { n: 1, tags: [] as string[] };
  const { n } = o;
  o.tags.push("t");
  o.n += o.n++ + 2;
  return { size: list.length, last: list.pop() ?? null, list, out, n, id: `x-${o.n++}`, o };
});

const lists = [[], ["a"], ["b", "a", "c"], ["b", "b", "c", "d"], ["a", "a", "a"]];
const all: Run[] = lists.map((xs) => ({ input: { xs } }));

export const runs: Record<string, Run[]> = {
  changesPartsOfAnAnswer: all,
  makesBatches: all,
  callsPerBatch: all,
  makesSections: all,
  groupsByPuttingBack: all,
  readsBeforeItChanges: all,
};
