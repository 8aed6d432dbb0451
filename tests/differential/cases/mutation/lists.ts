import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

export const pushesAndPops = workflow("pushes-and-pops", async (input: { xs: unknown[] }) => {
  const list: unknown[] = [];
  for (const x of input.xs) list.push(x);
  const size = list.push("a", ["b"]);
  const popped = list.pop();
  await keep({ v: list });
  list.push([[1]]);
  const empty: number[] = [];
  const nothing = empty.pop();
  return { list, size, popped: popped ?? null, nothing: nothing ?? "nothing", n: list.length };
});

export const shiftsAndUnshifts = workflow("shifts-and-unshifts", async (input: { xs: number[] }) => {
  const list = [...input.xs];
  const first = list.shift();
  const size = list.unshift(7, 8);
  await keep({ v: list });
  const second = list.shift();
  return { list, first: first ?? null, size, second: second ?? null, input: input.xs };
});

export const splicesLists = workflow("splices-lists", async (input: { xs: number[]; at: number }) => {
  const list = [...input.xs];
  const removed = list.splice(input.at, 2);
  const inserted = [...input.xs];
  inserted.splice(1, 0, 9, 10);
  const replaced = [...input.xs];
  const gone = replaced.splice(-1, 1, 0);
  const cut = [...input.xs];
  cut.splice(1);
  await keep({ v: [list, removed] });
  return { list, removed, inserted, replaced, gone, cut };
});

export const sortsAndReversesInPlace = workflow("sorts-and-reverses-in-place", async (input: { xs: number[] }) => {
  const list = [...input.xs];
  list.sort((a, b) => a - b);
  const sorted = [...list];
  list.reverse();
  await keep({ v: list });
  const filled = [...input.xs].fill(0);
  const part = [...input.xs];
  part.fill(5, 1, 2);
  return { list, sorted, filled, part, input: input.xs };
});

export const writesByIndex = workflow("writes-by-index", async (input: { xs: number[]; i: number }) => {
  const list = [...input.xs];
  if (list.length > 0) list[0] = 100;
  if (input.i < list.length) {
    list[input.i] = (list[input.i] ?? 0) + 1;
  }
  list[list.length] = 9;
  await keep({ v: list });
  for (let k = 0; k < list.length; k++) list[k] = (list[k] ?? 0) * 2;
  return { list };
});

export const writesNestedLists = workflow("writes-nested-lists", async (input: { n: number }) => {
  const grid: number[][] = [];
  for (let y = 0; y < input.n; y++) {
    const row: number[] = [];
    for (let x = 0; x < input.n; x++) row.push(x * y);
    grid.push(row);
  }
  await keep({ v: grid });
  return { grid, n: grid.length };
});

export const writesProperties = workflow("writes-properties", async (input: { n: number; key: string }) => {
  const o: { a: number; b?: string; deep: { list: number[]; x?: number }; [key: string]: unknown } = {
    a: 1,
    deep: { list: [] },
  };
  o.a = input.n;
  o.a += 5;
  o.b = "b";
  o.deep.x = o.a;
  o.deep.list.push(input.n);
  o[input.key] = [input.n];
  await keep({ v: o });
  o.a++;
  o.deep.list.push(2);
  return o;
});

export const deletesProperties = workflow("deletes-properties", async (input: { key: string }) => {
  const o: Record<string, unknown> = { a: 1, b: [2], "a b": null };
  delete o["a"];
  delete o[input.key];
  await keep({ v: o });
  const had = "b" in o;
  o["a"] = "back";
  return { o, had, keys: Object.keys(o) };
});

export const buildsADictionary = workflow("builds-a-dictionary", async (input: { words: string[] }) => {
  const index: Record<string, number[]> = {};
  const counts: { [word: string]: number } = {};
  let position = 0;
  for (const word of input.words) {
    (index[word] ??= []).push(position++);
    counts[word] = (counts[word] ?? 0) + 1;
  }
  await keep({ v: counts });
  return { index, counts, top: Object.entries(counts).sort((a, b) => b[1] - a[1])[0] ?? null };
});

export const copiesBeforeItChanges = workflow("copies-before-it-changes", async (input: { xs: number[] }) => {
  const a = [...input.xs];
  const b = [...a];
  b.push(1);
  const o = { list: [...b], n: b.length };
  const p = { ...o };
  p.n = 99;
  await keep({ v: [a, b] });
  b.push(2);
  return { a, b, o, p };
});

export const collectsWithEffects = workflow("collects-with-effects", async (input: { ns: number[] }) => {
  const even: number[] = [];
  const odd: number[] = [];
  const log: Record<string, unknown>[] = [];
  for (const n of input.ns) {
    const target = n % 2 === 0;
    if (target) even.push(n);
    else odd.push(n);
    log.push({ n, ...(await keep({ v: n })) });
  }
  return { even, odd, log };
});

export const changesListsInBothArms = workflow("changes-lists-in-both-arms", async (input: { on: boolean }) => {
  const list = ["start"];
  const o: { n: number; m?: number } = { n: 0 };
  if (input.on) {
    list.push("on");
    o.n = 1;
  } else {
    list.unshift("off");
    o.m = 2;
  }
  list.push("end");
  return { list, o };
});

const lists: Run[] = [[], [1], [3, 1, 2], [5, 4, 3, 2, 1]].map((xs) => ({ input: { xs } }));

export const runs: Record<string, Run[]> = {
  pushesAndPops: [[], [[]], [1, [2], [[3]]], [null, ""]].map((xs) => ({ input: { xs } })),
  shiftsAndUnshifts: lists,
  splicesLists: lists.flatMap((r) => [0, 1, -1, 9].map((at) => ({ input: { ...(r.input as { xs: number[] }), at } }))),
  sortsAndReversesInPlace: lists,
  writesByIndex: lists.map((r, i) => ({ input: { ...(r.input as { xs: number[] }), i } })),
  writesNestedLists: [0, 1, 3].map((n) => ({ input: { n } })),
  writesProperties: [
    { input: { n: 1, key: "k" } },
    { input: { n: 0, key: "" } },
    { input: { n: -1, key: "a b" } },
    { input: { n: 2, key: "b" } },
  ],
  deletesProperties: [{ input: { key: "b" } }, { input: { key: "zzz" } }, { input: { key: "a b" } }],
  buildsADictionary: [[], ["a"], ["a", "b", "a"], ["", "and", "a b", "", "constructor1"]].map((words) => ({
    input: { words },
  })),
  copiesBeforeItChanges: lists,
  collectsWithEffects: [[], [1], [1, 2, 3, 4]].map((ns) => ({ input: { ns } })),
  changesListsInBothArms: [{ input: { on: true } }, { input: { on: false } }],
};
