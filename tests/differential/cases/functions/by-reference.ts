import { workflow } from "stepwright";
import type { Run } from "../../run.js";
import * as calendar from "../../support/calendar.js";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Tree = { v: number; kids?: Tree[] };

const depth = (json: Json): number => (Array.isArray(json) ? 1 + Math.max(0, ...json.map(depth)) : 0);
const total = (tree: Tree): number => tree.v + (tree.kids ?? []).map(total).reduce((a, b) => a + b, 0);
function flatten(tree: Tree): number[] {
  return [tree.v, ...(tree.kids ?? []).flatMap(flatten)];
}
const countLeaves = (json: Json): number => {
  if (Array.isArray(json)) return json.reduce<number>((sum, one) => sum + countLeaves(one), 0);
  if (typeof json === "object" && json !== null)
    return Object.values(json).reduce<number>((sum, one) => sum + countLeaves(one), 0);
  return 1;
};

export const walksJsonByReference = workflow("walks-json-by-reference", async (input: { json: Json }) => {
  return { depth: depth(input.json), leaves: countLeaves(input.json), type: typeof input.json };
});

export const walksTreesByReference = workflow("walks-trees-by-reference", async (input: { tree: Tree }) => {
  return { total: total(input.tree), all: flatten(input.tree) };
});

export const readsModulesAsAWhole = workflow("reads-modules-as-a-whole", async (input: { n: number; k: "a" | "b" }) => {
  return {
    fixed: calendar.Weekday[5],
    name: calendar.Weekday[input.n] ?? "none",
    value: calendar.Weekday.Fri,
    level: calendar.Level.High,
    keys: Object.keys(calendar.Weekday),
    rate: calendar.rates[input.k],
    second: calendar.rates.b[1],
    text: calendar.names[input.n] ?? "-",
    weekend: calendar.isWeekend(input.n),
  };
});

const jsons: Json[] = [1, null, [], [1, [2, [3, []]]], { a: [1, { b: null }], c: "x" }, [[], [[]]]];
const trees: Tree[] = [
  { v: 1 },
  { v: 1, kids: [] },
  { v: 1, kids: [{ v: 2 }, { v: 3, kids: [{ v: 4 }] }] },
  { v: -0.5, kids: [{ v: 0.25 }] },
  { v: 0, kids: [{ v: 0, kids: [{ v: 0, kids: [{ v: 7 }] }] }] },
];

export const runs: Record<string, Run[]> = {
  walksJsonByReference: jsons.map((json) => ({ input: { json } })),
  walksTreesByReference: trees.map((tree) => ({ input: { tree } })),
  readsModulesAsAWhole: [0, 1, 5, 6, -1].map((n) => ({ input: { n, k: n > 1 ? "a" : "b" } })),
};
