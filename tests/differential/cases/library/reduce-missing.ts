import { workflow } from "stepwright";
import type { Run } from "../../run.js";

interface Input {
  keys: string[];
  numbers: Record<string, number>;
  xs: number[];
  ws: number[];
}

/** What one call answers, the next is given: NaN as well. */
export const sumsWhatMayBeMissing = workflow("sums-what-may-be-missing", async ({ keys, numbers, xs, ws }: Input) => {
  const sum = keys.reduce((all, key) => all + numbers[key]!, 0);
  const weighted = xs.reduce((all, x, i) => all + x * ws[i]!, 0);
  const back = keys.reduceRight((all, key, i) => all * numbers[key]! + i, 1);
  const first = xs.reduce((all, x) => all * x, ws[0]!);
  return {
    sum,
    text: `${weighted}`,
    isLarge: sum > 3,
    back: Number.isNaN(back) ? "none" : back,
    first: first || "none",
    healed: keys.reduce((all, key) => (Number.isNaN(all) ? -1 : all + numbers[key]!), 0),
  };
});

export const reducesMissingItems = workflow("reduces-missing-items", async ({ xs }: Input) => {
  const some = xs.map((x): number | undefined => (x > 1 ? x : undefined));
  return {
    two: some.reduce((all: number, x) => all + (x === undefined ? 10 : x), 0),
    three: some.reduce((all: number, x, i) => all + (x === undefined ? 10 : x) * (i + 1), 0),
    mapped: some.map((x, i, all) => (x === undefined ? all.length : x + i)),
  };
});

const inputs: Run[] = [
  { input: { keys: ["a", "b"], numbers: { a: 1, b: 2 }, xs: [1, 2], ws: [3, 4] } },
  { input: { keys: [], numbers: {}, xs: [], ws: [] } },
  { input: { keys: ["a"], numbers: {}, xs: [5], ws: [] } },
  { input: { keys: ["a", "c", "a"], numbers: { a: 2, b: 0 }, xs: [1, 2, 3], ws: [0, 1] } },
  { input: { keys: ["b"], numbers: { b: 7.5 }, xs: [0, 3], ws: [2, 2, 2] } },
];

export const runs: Record<string, Run[]> = { sumsWhatMayBeMissing: inputs, reducesMissingItems: inputs };
