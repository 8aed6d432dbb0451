import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const keyOf = defineStep("key-of", async (i: { n: number }) => `k${i.n}`);
export const valueOf = defineStep("value-of", async (i: { n: number }) => i.n);

export const awaitsInTheKeyOfATarget = workflow("awaits-in-the-key-of-a-target", async (input: { n: number }) => {
  const out: Record<string, number> = { k1: 10 };
  out[await keyOf({ n: input.n })] = await valueOf({ n: input.n + 1 });
  out[await keyOf({ n: 1 })] ??= await valueOf({ n: 5 });
  out[await keyOf({ n: 2 })] ??= await valueOf({ n: 6 });
  return out;
});

export const changesTheKeyInTheValue = workflow("changes-the-key-in-the-value", async (input: { n: number }) => {
  const list = [0, 0, 0];
  let i = 0;
  list[i] = ++i + (await valueOf({ n: input.n }));
  list[i] = i++;
  return { list, i };
});

const numbers: Run[] = [0, 1, 2].map((n) => ({ input: { n } }));

export const runs: Record<string, Run[]> = {
  awaitsInTheKeyOfATarget: [
    ...numbers,
    { input: { n: 1 }, mocks: { "key-of": "!Lost" } },
    { input: { n: 1 }, mocks: { "value-of": "!Lost" } },
  ],
  changesTheKeyInTheValue: numbers,
};
