import { defineStep, workflow } from "stepwright";
import type { Json } from "@stepwright/asl";
import type { Run } from "../run.js";

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

export const asksForPrototypeKeys = workflow(
  "border-asks-for-prototype-keys",
  async (input: { o: Record<string, number>; key: string }) => {
    return {
      in: input.key in input.o,
      own: Object.hasOwn(input.o, input.key),
      keys: Object.keys(input.o).includes(input.key),
    };
  },
);

export const readsPrototypeKeys = workflow(
  "border-reads-prototype-keys",
  async (input: { o: Record<string, number>; key: string }) => {
    const value = input.o[input.key];
    return { type: typeof value, own: Object.hasOwn(input.o, input.key) ? value : null };
  },
);

export const countsUnderPrototypeKeys = workflow(
  "border-counts-under-prototype-keys",
  async (input: { words: string[] }) => {
    const counts: Record<string, number> = {};
    for (const word of input.words) counts[word] = (counts[word] ?? 0) + 1;
    return { counts, n: Object.keys(counts).length };
  },
);

export const carriesNamesOfThePrototype = workflow(
  "border-carries-names-of-the-prototype",
  async (input: { o: Record<string, unknown> }) => {
    const { v } = await keep({ v: input.o });
    return {
      v,
      copy: { ...input.o, x: 1 },
      keys: Object.keys(input.o),
      entries: Object.fromEntries(Object.entries(input.o)),
    };
  },
);

export const ordersNumericKeys = workflow("border-orders-numeric-keys", async (input: { ids: string[] }) => {
  const o = Object.fromEntries(input.ids.map((id, i) => [id, i]));
  const built: Record<string, number> = {};
  for (const [i, id] of input.ids.entries()) built[id] = i;
  await keep({ v: o });
  return {
    keys: Object.keys(o),
    built: Object.keys(built),
    text: JSON.stringify({ ...o, "1": "one", a: 2 }),
    values: Object.values(built),
  };
});

export const reordersByDeleting = workflow("border-reorders-by-deleting", async (input: { key: string }) => {
  const o: Record<string, number> = { a: 1, b: 2, c: 3 };
  delete o[input.key];
  o[input.key] = 9;
  o["a"] = 5;
  return { keys: Object.keys(o), text: JSON.stringify(o) };
});

export const computesClashingKeys = workflow(
  "border-computes-clashing-keys",
  async (input: { a: string; b: string }) => {
    const o = { [input.a]: 1, x: 2, [input.b]: 3, [`${input.a}${input.b}`]: 4 };
    return { o, keys: Object.keys(o), text: JSON.stringify(o) };
  },
);

export const comparesUnknowns = workflow("border-compares-unknowns", async (input: { a: Json; b: Json }) => {
  return { eq: input.a === input.b, ne: input.a !== input.b };
});

export const searchesForObjects = workflow("border-searches-for-objects", async (input: { xs: Json[]; x: Json }) => {
  return {
    includes: input.xs.includes(input.x),
    index: input.xs.indexOf(input.x),
    unique: [...new Set(input.xs)].length,
  };
});

export const switchesOnUnknowns = workflow("border-switches-on-unknowns", async (input: { a: Json; b: Json }) => {
  switch (input.a) {
    case input.b:
      return "same";
    case "1":
      return "text";
    case 1:
      return "number";
    default:
      return "other";
  }
});

export const spreadsOddThings = workflow(
  "border-spreads-odd-things",
  async (input: { v: unknown; list: unknown[] }) => {
    const list: object = { ...input.list };
    const any: object = { ...(input.v as object) };
    return { list: Object.entries(list), any: Object.keys(any) };
  },
);

export const enumeratesLists = workflow("border-enumerates-lists", async (input: { xs: string[] }) => {
  const seen: string[] = [];
  for (const i in input.xs) seen.push(`${i}${typeof i}`);
  return { seen, keys: Object.keys(input.xs), entries: Object.entries(input.xs), values: Object.values(input.xs) };
});

export const usesMapsAndSets = workflow(
  "border-uses-maps-and-sets",
  async (input: { words: string[]; probe: string }) => {
    const seen = new Set(input.words);
    const counts = new Map<string, number>();
    for (const w of input.words) counts.set(w, (counts.get(w) ?? 0) + 1);
    const log: string[] = [];
    for (const word of seen) log.push((await keep({ v: word })).v as string);
    for (const [word, n] of counts) log.push(`${word}${n}`);
    return {
      has: seen.has(input.probe),
      size: seen.size,
      count: counts.get(input.probe) ?? 0,
      entries: [...counts.entries()],
      keys: [...counts.keys()],
      object: Object.fromEntries(counts),
      log,
    };
  },
);

export const freezesObjects = workflow("border-freezes-objects", async (input: { n: number }) => {
  const o = Object.freeze({ n: input.n, list: [1] });
  return { o, frozen: Object.isFrozen(o), n: o.n };
});

const keyed: Run[] = ["a", "constructor", "toString", "__proto__", "hasOwnProperty", ""].map((key) => ({
  input: { o: { a: 1 }, key },
}));
// An own key named __proto__ is lost by JSONata, which docs/language.md says.
const names: Json = { constructor: 2, toString: null, a: 3 };
const jsons: Json[] = [1, "1", null, true, [], [1], {}, { a: 1 }, ""];

export const runs: Record<string, Run[]> = {
  asksForPrototypeKeys: keyed,
  readsPrototypeKeys: keyed,
  countsUnderPrototypeKeys: [[], ["a"], ["constructor", "toString", "a"], ["valueOf"]].map((words) => ({
    input: { words },
  })),
  carriesNamesOfThePrototype: [
    { input: { o: {} } },
    { input: { o: names } },
    { input: { o: { constructor: 1, length: 2 } } },
  ],
  ordersNumericKeys: [[], ["b", "a"], ["10", "9", "a", "1"], ["-1", "1.5", "01", "2"]].map((ids) => ({
    input: { ids },
  })),
  reordersByDeleting: ["a", "b", "z"].map((key) => ({ input: { key } })),
  computesClashingKeys: [
    { input: { a: "x", b: "x" } },
    { input: { a: "a", b: "b" } },
    { input: { a: "", b: "" } },
    { input: { a: "1", b: "x" } },
  ],
  comparesUnknowns: jsons.flatMap((a, i) =>
    [a, jsons[(i + 1) % jsons.length] ?? null].map((b) => ({ input: { a, b } })),
  ),
  searchesForObjects: jsons.map((x) => ({ input: { xs: jsons, x } })),
  switchesOnUnknowns: jsons.map((a) => ({ input: { a, b: a } })),
  spreadsOddThings: [
    { input: { v: null, list: [] } },
    { input: { v: [1], list: [1, [2]] } },
    { input: { v: "xy", list: [[]] } },
    { input: { v: 5, list: [] } },
  ],
  enumeratesLists: [[], ["a"], ["a", "b"]].map((xs) => ({ input: { xs } })),
  usesMapsAndSets: [
    { input: { words: [], probe: "a" } },
    { input: { words: ["a"], probe: "a" } },
    { input: { words: ["b", "a", "b", ""], probe: "b" } },
  ],
  freezesObjects: [{ input: { n: 1 } }],
};
