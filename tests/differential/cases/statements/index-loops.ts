import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const note = defineStep("note", async (input: { n: number }) => input.n * 10);

interface Input {
  xs: number[];
  grid: number[][];
}

export const walksByIndex = workflow("walks-by-index", async (input: Input) => {
  const out: number[] = [];
  for (let i = 0; i < input.xs.length; i++) out.push(input.xs[i]! * 2);
  const differences: number[] = [];
  for (let i = 1; i < input.xs.length; i++) differences.push(input.xs[i]! - input.xs[i - 1]!);
  const back: number[] = [];
  for (let i = input.xs.length - 1; i >= 0; i--) back.push(input.xs[i]! + 1);
  return { out, differences, back };
});

export const callsByIndex = workflow("calls-by-index", async (input: Input) => {
  const answers: number[] = [];
  for (let i = 0; i <= input.xs.length - 1; i += 2) {
    const answer = await note({ n: input.xs[i]! + 1 });
    answers.push(answer + input.xs[i]!);
  }
  return answers;
});

export const looksAhead = workflow("looks-ahead", async (input: Input) => {
  let rising = 0;
  const steps: number[] = [];
  for (let i = 0; i < input.xs.length - 1 && rising < 3; i++) {
    if (input.xs[i + 1]! > input.xs[i]!) rising++;
    steps.push(input.xs[i + 1]! - input.xs[i]!);
  }
  return { rising, steps };
});

export const walksAGrid = workflow("walks-a-grid", async (input: Input) => {
  let sum = 0;
  const flat: number[] = [];
  for (let r = 0; r < input.grid.length; r++) {
    for (let c = 0; c < input.grid[r]!.length; c++) {
      sum += input.grid[r]![c]!;
      flat.push(input.grid[r]![c]! * 2);
    }
  }
  return { sum, flat };
});

export const readsNeighbours = workflow("reads-neighbours", async (input: Input) => {
  const { xs } = input;
  return {
    itself: xs.map((x, i) => x + xs[i]!),
    before: xs.map((x, i) => x - (xs[i - 1] ?? 0)),
    kept: xs.filter((_, i) => xs[i]! > 1),
    sum: xs.reduce((sum, _, i) => sum + xs[i]!, 0),
  };
});

export const bubblesUp = workflow("bubbles-up", async (input: Input) => {
  const list = [...input.xs];
  for (let i = 0; i < list.length; i++) {
    for (let j = 0; j < list.length - 1 - i; j++) {
      const [a, b] = [list[j]!, list[j + 1]!];
      if (a > b) {
        list[j] = b;
        list[j + 1] = a;
      }
    }
  }
  return list;
});

/** The list gets shorter while it is walked: an index may be beyond its end. */
export const shortensAsItWalks = workflow("shortens-as-it-walks", async (input: Input) => {
  const list = [...input.xs];
  let sum = 0;
  for (let i = 0; i < list.length; i++) {
    if (i === 1) list.pop();
    sum += list[i]!;
  }
  return { sum, list };
});

const inputs: Input[] = [
  { xs: [], grid: [] },
  { xs: [1], grid: [[]] },
  { xs: [3, 1], grid: [[1]] },
  { xs: [3, 1, 2, 5, 4.5], grid: [[1, 2], [], [3]] },
];
const all: Run[] = inputs.map((input) => ({ input: { ...input } }));

export const runs: Record<string, Run[]> = {
  walksByIndex: all,
  callsByIndex: all,
  looksAhead: all,
  walksAGrid: all,
  readsNeighbours: all,
  bubblesUp: all,
  shortensAsItWalks: all,
};
