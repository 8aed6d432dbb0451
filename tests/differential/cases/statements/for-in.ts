import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const note = defineStep("note", async (i: { line: string }) => i.line);

export const visitsKeysOfAnObject = workflow(
  "visits-keys-of-an-object",
  async (input: { o: Record<string, number> }) => {
    const keys: string[] = [];
    let sum = 0;
    for (const key in input.o) {
      keys.push(await note({ line: key }));
      sum += input.o[key] ?? 0;
    }
    return { keys, sum };
  },
);

export const visitsIndexesOfAList = workflow("visits-indexes-of-a-list", async (input: { xs: string[] }) => {
  const out: string[] = [];
  for (const i in input.xs) out.push(`${i}:${typeof i}:${input.xs[Number(i) || 0] ?? "?"}`);
  return out;
});

export const breaksAForIn = workflow("breaks-a-for-in", async (input: { o: Record<string, unknown> }) => {
  let found: string | null = null;
  for (const key in input.o) {
    if (input.o[key] === null) continue;
    if (Array.isArray(input.o[key])) {
      found = key;
      break;
    }
    await note({ line: key });
  }
  return { found };
});

export const loopsOverMapsAndSets = workflow("loops-over-maps-and-sets", async (input: { words: string[] }) => {
  const unique = new Set(input.words);
  const lengths = new Map(input.words.map((w) => [w, w.length]));
  const out: string[] = [];
  for (const word of unique) out.push(await note({ line: word }));
  for (const [word, length] of lengths) out.push(`${word}${length}`);
  return out;
});

export const runs: Record<string, Run[]> = {
  visitsKeysOfAnObject: [{}, { a: 1 }, { a: 1, "a b": 2, and: 0, $x: -1, "": 4 }].map((o) => ({ input: { o } })),
  visitsIndexesOfAList: [[], ["a"], ["a", "", "c"]].map((xs) => ({ input: { xs } })),
  breaksAForIn: [{}, { a: null }, { a: 1, b: null, c: [], d: [1] }].map((o) => ({ input: { o } })),
  loopsOverMapsAndSets: [[], ["a"], ["a", "b", "a"]].map((words) => ({ input: { words } })),
};
