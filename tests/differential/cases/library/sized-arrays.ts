import { workflow } from "stepwright";
import type { Run } from "../../run.js";

export const createsLists = workflow("creates-lists", async (input: { n: number; xs: string[] }) => {
  return {
    range: Array.from({ length: input.n }, (_, i) => i + 1),
    lists: Array.from({ length: input.n }, (_, i) => [i]),
    filled: new Array(input.n).fill("x") as string[],
    filled2: Array(input.n).fill(0) as number[],
    joined: Array(input.n + 1).join("ab"),
    from: Array.from(input.xs),
    fromSized: Array.from(Array(input.n), (_, i) => i * i),
    of: Array.of(input.n, 2),
    keys: [...input.xs.keys()],
    entries: [...input.xs.entries()],
    spreadKeys: [...Array(input.n).keys()],
    mapped: [...Array(input.n)].map((_, i) => i * 2),
    listed: new Array(1, 2, 3),
    rows: Array(2)
      .fill(null)
      .map(() => ({ tags: [] as number[] })),
  };
});

export const countsInASizedList = workflow("counts-in-a-sized-list", async (input: { n: number; xs: string[] }) => {
  const counts = new Array<number>(input.n).fill(0);
  for (const x of input.xs) {
    const at = Math.min(x.length, input.n) - 1;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
});

export const runs: Record<string, Run[]> = {
  createsLists: [0, 1, 3, 2.5, -1].map((n) => ({ input: { n, xs: ["a", "b"] } })),
  countsInASizedList: [1, 3].map((n) => ({ input: { n, xs: ["a", "bb", "cc", "ddd"] } })),
};
