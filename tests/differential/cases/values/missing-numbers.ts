import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const save = defineStep("save", async (input: { n: number | null }) => input.n);

interface Input {
  xs: number[];
  ys: number[];
}

export const calculatesWithMissingItems = workflow("calculates-with-missing-items", async (input: Input) => {
  const last = input.xs[input.xs.length - 1]!;
  const found = input.xs.find((x) => x > 1)!;
  const first = input.xs.at(0)!;
  return {
    double: last * 2,
    less: first - last,
    rest: found % 2,
    plus: +found,
    minus: -found,
    zeroth: found ** 0,
    square: found ** 2,
    two: 2 ** found,
    both: first + found,
    text: `${first + 1}`,
    rounded: Math.round(first) + Math.abs(last),
    largest: Math.max(first, last, 0),
  };
});

export const comparesMissingItems = workflow("compares-missing-items", async (input: Input) => {
  const x = input.xs[0]! + 0;
  const y = input.ys[0]! * 1;
  return {
    less: x < y,
    atMost: x <= y,
    more: input.xs[0]! > input.ys[0]!,
    same: x === y,
    other: x !== y,
    self: x === x,
    isNaN: Number.isNaN(x),
    isFinite: Number.isFinite(y),
    truthy: x ? "yes" : "no",
    or: x || 7,
    type: typeof (x + y),
  };
});

export const sumsMissingItems = workflow("sums-missing-items", async (input: Input) => {
  let sum = 0;
  for (let i = 0; i < 3; i++) {
    sum += input.xs[i]!;
    if (sum > 4) break;
  }
  await save({ n: sum });
  let product = 1;
  for (const x of input.xs) product *= x - input.ys[0]!;
  return { sum, product, isLarge: sum > 4 };
});

export const countsInAHelper = workflow("counts-in-a-helper", async (input: Input) => {
  const total = (list: number[], size: number): number => {
    let all = 0;
    let steps = 0;
    for (let i = 0; i < size; i++) {
      all = all + list[i]!;
      if (all > 100) return -1;
      steps++;
    }
    return all / 2 + steps;
  };
  return { two: total(input.xs, 2), none: total(input.ys, 0) };
});

/** The value is found out in a later round of the loop than it is read. */
export const learnsLate = workflow("learns-late", async (input: Input) => {
  let a = 0;
  let b = 0;
  let c = 0;
  for (let i = 0; i < 4; i++) {
    c = b + 1;
    b = a * 2;
    a = input.xs[i]! + 1;
  }
  await save({ n: c });
  return { a, b, c, isNone: Number.isNaN(c) };
});

export const medians = workflow("medians", async (input: Input) => {
  const sorted = [...input.xs].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 0 ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[middle]!;
});

const pairs: Input[] = [
  { xs: [], ys: [] },
  { xs: [1], ys: [] },
  { xs: [], ys: [2] },
  { xs: [1, 2, 3], ys: [4, 5, 6] },
  { xs: [0, 0.5, -7, 2], ys: [0] },
  { xs: [2, 2], ys: [2, 2] },
];
const all: Run[] = pairs.map((input) => ({ input: { ...input } }));

export const runs: Record<string, Run[]> = {
  calculatesWithMissingItems: all,
  comparesMissingItems: all,
  sumsMissingItems: all,
  countsInAHelper: all,
  learnsLate: all,
  medians: all,
};
