import { workflow } from "stepwright";
import type { Run } from "../../run.js";

interface Input {
  value: unknown;
  keys: string[];
}

export const describesByEarlyReturns = workflow("describes-by-early-returns", async ({ value }: Input) => {
  const describe = (o: unknown): string => {
    if (Array.isArray(o)) return `list of ${o.length}`;
    if (typeof o === "object" && o !== null)
      return Object.entries(o)
        .map(([key, one]) => `${key}:${typeof one}`)
        .join();
    return typeof o;
  };
  return [describe(value), describe([value])];
});

export const readsKeysOfTheUnknown = workflow("reads-keys-of-the-unknown", async ({ value, keys }: Input) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "no object";
  const types: string[] = [];
  for (const key of keys) types.push(typeof (value as Record<string, unknown>)[key]);
  return { types, again: keys.map((key) => typeof (value as Record<string, unknown>)[key]) };
});

const inputs: Run[] = [
  { input: { value: { a: 1, b: [2], c: { d: null } }, keys: ["a", "b", "z"] } },
  { input: { value: {}, keys: [] } },
  { input: { value: [1, "two", null], keys: ["0", "length"] } },
  { input: { value: null, keys: ["a"] } },
  { input: { value: "text", keys: ["length"] } },
  { input: { value: { a: null, "": false, length: 3 }, keys: ["", "length", "a"] } },
];

export const runs: Record<string, Run[]> = { describesByEarlyReturns: inputs, readsKeysOfTheUnknown: inputs };
