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

export const runs: Record<string, Run[]> = {
  visitsKeysOfAnObject: [{}, { a: 1 }, { a: 1, "a b": 2, and: 0, $x: -1, "": 4 }].map((o) => ({ input: { o } })),
  breaksAForIn: [{}, { a: null }, { a: 1, b: null, c: [], d: [1] }].map((o) => ({ input: { o } })),
};
