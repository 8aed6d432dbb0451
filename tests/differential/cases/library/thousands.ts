import { workflow } from "stepwright";
import type { Run } from "../../run.js";

interface Input {
  n: number;
  text: string;
  rows: number[][];
}

export const separatesThousands = workflow("separates-thousands", async ({ n, text }: Input) => ({
  whole: String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ","),
  fixed: n.toFixed(2).replace(/\B(?=(?:\d{3})+(?!\d))/g, " "),
  text: text.replace(/\B(?=(\d{3})+$)/g, ","),
  first: text.replace(/\B(?=\d)/, "-"),
  all: text.replaceAll(/\B(?=\d+)/g, "1"),
  rounded: Math.floor(n)
    .toString()
    .replace(/\B(?=(\d\d\d)+$)/g, "'"),
}));

export const makesRowsInAFunction = workflow("makes-rows-in-a-function", async ({ rows }: Input) => {
  const grid = Array.from({ length: 2 }, () => new Array<number>(3).fill(0));
  grid[1]![2] = 5;
  return {
    grid,
    triangle: Array.from({ length: 3 }, (_, row) => Array<number>(row).fill(row)),
    sorted: rows.map((row) => [...row].sort((left, right) => left - right)),
    backwards: rows.map((row) => [...row].reverse()),
  };
});

const inputs: Input[] = [
  { n: 1234567, text: "1234567", rows: [[3, 1, 2], []] },
  { n: 999, text: "a1234 é1234 12", rows: [] },
  { n: -1234.5, text: "", rows: [[1]] },
  { n: 0, text: "x123456y 123456", rows: [[2, 1]] },
  { n: 1e20, text: "😀123456 _1234", rows: [[1, 1], [-1]] },
];
const all: Run[] = inputs.map((input) => ({ input: { ...input } }));

export const runs: Record<string, Run[]> = { separatesThousands: all, makesRowsInAFunction: all };
