import { defineStep, map, parallel, step, workflow } from "stepwright";
import type { Run } from "../../run.js";

/** Every way to make a list, in every place a list may stand: where an engine that unwraps single items shows itself. */
interface Input {
  rows: number[][];
  o: Record<string, number[]>;
  text: string;
  on?: boolean;
  none?: number[][];
}

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

function restOf<T>([_first, ...rest]: T[]): T[] {
  return rest;
}

function describeList(list: unknown[]) {
  return { list, size: list.length, isArray: Array.isArray(list), wrapped: [list], first: list[0] ?? null };
}

export const returnsEachList = workflow("returns-each-list", async (input: Input) => {
  return {
    filtered: input.rows.filter((r) => r.length !== 9),
    mapped: input.rows.map((r) => r),
    boxed: input.rows.map((r) => [r]),
    keys: Object.keys(input.o),
    values: Object.values(input.o),
    entries: Object.entries(input.o),
    flat: input.rows.flatMap((r) => [r]),
    sliced: input.rows.slice(0, 1),
    joined: input.rows.concat([[7]]),
    sorted: input.rows.toSorted((a, b) => a.length - b.length),
    reversed: input.rows.toReversed(),
    split: input.text.split(","),
    matches: input.text.match(/[a-z]+/g) ?? [],
    spread: [...input.rows],
    ranged: Array.from({ length: input.rows.length }, (_, i) => [i]),
    rest: restOf(input.rows),
    reduced: input.rows.reduce<number[][]>((acc, r) => [...acc, r], []),
  };
});

export const sendsEachList = workflow("sends-each-list", async (input: Input) => {
  const filtered = await keep({ v: input.rows.filter((r) => r.length !== 9) });
  const mapped = await keep({ v: input.rows.map((r) => r) });
  const boxed = await keep({ v: input.rows.map((r) => [r]) });
  const keys = await keep({ v: Object.keys(input.o) });
  const values = await keep({ v: Object.values(input.o) });
  const entries = await keep({ v: Object.entries(input.o) });
  const flat = await keep({ v: input.rows.flatMap((r) => [r]) });
  const sliced = await keep({ v: input.rows.slice(0, 1) });
  const joined = await keep({ v: input.rows.concat([[7]]) });
  const sorted = await keep({ v: input.rows.toSorted((a, b) => a.length - b.length) });
  const reversed = await keep({ v: input.rows.toReversed() });
  const split = await keep({ v: input.text.split(",") });
  const matches = await keep({ v: input.text.match(/[a-z]+/g) ?? [] });
  const spread = await keep({ v: [...input.rows] });
  const ranged = await keep({ v: Array.from({ length: input.rows.length }, (_, i) => [i]) });
  const rest = await keep({ v: restOf(input.rows) });
  const reduced = await keep({ v: input.rows.reduce<number[][]>((acc, r) => [...acc, r], []) });
  return [
    filtered,
    mapped,
    boxed,
    keys,
    values,
    entries,
    flat,
    sliced,
    joined,
    sorted,
    reversed,
    split,
    matches,
    spread,
    ranged,
    rest,
    reduced,
  ];
});

export const keepsEachListInAVariable = workflow("keeps-each-list-in-a-variable", async (input: Input) => {
  const filtered = input.rows.filter((r) => r.length !== 9);
  const mapped = input.rows.map((r) => r);
  const boxed = input.rows.map((r) => [r]);
  const keys = Object.keys(input.o);
  const values = Object.values(input.o);
  const entries = Object.entries(input.o);
  const flat = input.rows.flatMap((r) => [r]);
  const sliced = input.rows.slice(0, 1);
  const joined = input.rows.concat([[7]]);
  const sorted = input.rows.toSorted((a, b) => a.length - b.length);
  const reversed = input.rows.toReversed();
  const split = input.text.split(",");
  const matches = input.text.match(/[a-z]+/g) ?? [];
  const spread = [...input.rows];
  const ranged = Array.from({ length: input.rows.length }, (_, i) => [i]);
  const rest = restOf(input.rows);
  const reduced = input.rows.reduce<number[][]>((acc, r) => [...acc, r], []);
  await keep({ v: 1 });
  return {
    filtered,
    mapped,
    boxed,
    keys,
    values,
    entries,
    flat,
    sliced,
    joined,
    sorted,
    reversed,
    split,
    matches,
    spread,
    ranged,
    rest,
    reduced,
    sizes: [
      filtered.length,
      mapped.length,
      boxed.length,
      keys.length,
      values.length,
      entries.length,
      flat.length,
      sliced.length,
      joined.length,
      sorted.length,
      reversed.length,
      split.length,
      matches.length,
      spread.length,
      ranged.length,
      rest.length,
      reduced.length,
    ],
  };
});

export const putsEachListIntoAList = workflow("puts-each-list-into-a-list", async (input: Input) => {
  return [
    input.rows.filter((r) => r.length !== 9),
    input.rows.map((r) => r),
    input.rows.map((r) => [r]),
    Object.keys(input.o),
    Object.values(input.o),
    Object.entries(input.o),
    input.rows.flatMap((r) => [r]),
    input.rows.slice(0, 1),
    input.rows.concat([[7]]),
    input.rows.toSorted((a, b) => a.length - b.length),
    input.rows.toReversed(),
    input.text.split(","),
    input.text.match(/[a-z]+/g) ?? [],
    [...input.rows],
    Array.from({ length: input.rows.length }, (_, i) => [i]),
    restOf(input.rows),
    input.rows.reduce<number[][]>((acc, r) => [...acc, r], []),
  ];
});

export const wrapsEachList = workflow("wraps-each-list", async (input: Input) => {
  return {
    filtered: [input.rows.filter((r) => r.length !== 9)],
    mapped: [input.rows.map((r) => r)],
    boxed: [input.rows.map((r) => [r])],
    keys: [Object.keys(input.o)],
    values: [Object.values(input.o)],
    entries: [Object.entries(input.o)],
    flat: [input.rows.flatMap((r) => [r])],
    sliced: [input.rows.slice(0, 1)],
    joined: [input.rows.concat([[7]])],
    sorted: [input.rows.toSorted((a, b) => a.length - b.length)],
    reversed: [input.rows.toReversed()],
    split: [input.text.split(",")],
    matches: [input.text.match(/[a-z]+/g) ?? []],
    spread: [[...input.rows]],
    ranged: [Array.from({ length: input.rows.length }, (_, i) => [i])],
    rest: [restOf(input.rows)],
    reduced: [input.rows.reduce<number[][]>((acc, r) => [...acc, r], [])],
  };
});

export const countsEachList = workflow("counts-each-list", async (input: Input) => {
  return {
    filtered: input.rows.filter((r) => r.length !== 9).length,
    mapped: input.rows.map((r) => r).length,
    boxed: input.rows.map((r) => [r]).length,
    keys: Object.keys(input.o).length,
    values: Object.values(input.o).length,
    entries: Object.entries(input.o).length,
    flat: input.rows.flatMap((r) => [r]).length,
    sliced: input.rows.slice(0, 1).length,
    joined: input.rows.concat([[7]]).length,
    sorted: input.rows.toSorted((a, b) => a.length - b.length).length,
    reversed: input.rows.toReversed().length,
    split: input.text.split(",").length,
    matches: (input.text.match(/[a-z]+/g) ?? []).length,
    spread: [...input.rows].length,
    ranged: Array.from({ length: input.rows.length }, (_, i) => [i]).length,
    rest: restOf(input.rows).length,
    reduced: input.rows.reduce<number[][]>((acc, r) => [...acc, r], []).length,
  };
});

export const branchesOnEachList = workflow("branches-on-each-list", async (input: Input) => {
  const log: string[] = [];
  if (input.rows.filter((r) => r.length !== 9).length === 1) log.push("filtered one");
  else if (input.rows.filter((r) => r.length !== 9).length > 0) log.push("filtered many");
  if (input.rows.map((r) => r).length === 1) log.push("mapped one");
  else if (input.rows.map((r) => r).length > 0) log.push("mapped many");
  if (input.rows.map((r) => [r]).length === 1) log.push("boxed one");
  else if (input.rows.map((r) => [r]).length > 0) log.push("boxed many");
  if (Object.keys(input.o).length === 1) log.push("keys one");
  else if (Object.keys(input.o).length > 0) log.push("keys many");
  if (Object.values(input.o).length === 1) log.push("values one");
  else if (Object.values(input.o).length > 0) log.push("values many");
  if (Object.entries(input.o).length === 1) log.push("entries one");
  else if (Object.entries(input.o).length > 0) log.push("entries many");
  if (input.rows.flatMap((r) => [r]).length === 1) log.push("flat one");
  else if (input.rows.flatMap((r) => [r]).length > 0) log.push("flat many");
  if (input.rows.slice(0, 1).length === 1) log.push("sliced one");
  else if (input.rows.slice(0, 1).length > 0) log.push("sliced many");
  if (input.rows.concat([[7]]).length === 1) log.push("joined one");
  else if (input.rows.concat([[7]]).length > 0) log.push("joined many");
  if (input.rows.toSorted((a, b) => a.length - b.length).length === 1) log.push("sorted one");
  else if (input.rows.toSorted((a, b) => a.length - b.length).length > 0) log.push("sorted many");
  if (input.rows.toReversed().length === 1) log.push("reversed one");
  else if (input.rows.toReversed().length > 0) log.push("reversed many");
  if (input.text.split(",").length === 1) log.push("split one");
  else if (input.text.split(",").length > 0) log.push("split many");
  if ((input.text.match(/[a-z]+/g) ?? []).length === 1) log.push("matches one");
  else if ((input.text.match(/[a-z]+/g) ?? []).length > 0) log.push("matches many");
  if ([...input.rows].length === 1) log.push("spread one");
  else if ([...input.rows].length > 0) log.push("spread many");
  if (Array.from({ length: input.rows.length }, (_, i) => [i]).length === 1) log.push("ranged one");
  else if (Array.from({ length: input.rows.length }, (_, i) => [i]).length > 0) log.push("ranged many");
  if (restOf(input.rows).length === 1) log.push("rest one");
  else if (restOf(input.rows).length > 0) log.push("rest many");
  if (input.rows.reduce<number[][]>((acc, r) => [...acc, r], []).length === 1) log.push("reduced one");
  else if (input.rows.reduce<number[][]>((acc, r) => [...acc, r], []).length > 0) log.push("reduced many");
  return log;
});

export const loopsOverEachList = workflow("loops-over-each-list", async (input: Input) => {
  const out: unknown[] = [];
  for (const x of input.rows.filter((r) => r.length !== 9)) out.push((await keep({ v: x })).v);
  for (const x of input.rows.map((r) => r)) out.push((await keep({ v: x })).v);
  for (const x of input.rows.map((r) => [r])) out.push((await keep({ v: x })).v);
  for (const x of Object.keys(input.o)) out.push((await keep({ v: x })).v);
  for (const x of Object.values(input.o)) out.push((await keep({ v: x })).v);
  for (const x of Object.entries(input.o)) out.push((await keep({ v: x })).v);
  for (const x of input.rows.flatMap((r) => [r])) out.push((await keep({ v: x })).v);
  for (const x of input.rows.slice(0, 1)) out.push((await keep({ v: x })).v);
  for (const x of input.rows.concat([[7]])) out.push((await keep({ v: x })).v);
  for (const x of input.rows.toSorted((a, b) => a.length - b.length)) out.push((await keep({ v: x })).v);
  for (const x of input.rows.toReversed()) out.push((await keep({ v: x })).v);
  for (const x of input.text.split(",")) out.push((await keep({ v: x })).v);
  for (const x of input.text.match(/[a-z]+/g) ?? []) out.push((await keep({ v: x })).v);
  for (const x of [...input.rows]) out.push((await keep({ v: x })).v);
  for (const x of Array.from({ length: input.rows.length }, (_, i) => [i])) out.push((await keep({ v: x })).v);
  for (const x of restOf(input.rows)) out.push((await keep({ v: x })).v);
  for (const x of input.rows.reduce<number[][]>((acc, r) => [...acc, r], [])) out.push((await keep({ v: x })).v);
  return out;
});

export const mapsOverEachList = workflow("maps-over-each-list", async (input: Input) => {
  const filtered = await map(
    input.rows.filter((r) => r.length !== 9),
    async (x, i) => (await keep({ v: [x, i] })).v,
  );
  const mapped = await map(
    input.rows.map((r) => r),
    async (x, i) => (await keep({ v: [x, i] })).v,
  );
  const boxed = await map(
    input.rows.map((r) => [r]),
    async (x, i) => (await keep({ v: [x, i] })).v,
  );
  const keys = await map(Object.keys(input.o), async (x, i) => (await keep({ v: [x, i] })).v);
  const values = await map(Object.values(input.o), async (x, i) => (await keep({ v: [x, i] })).v);
  const entries = await map(Object.entries(input.o), async (x, i) => (await keep({ v: [x, i] })).v);
  const flat = await map(
    input.rows.flatMap((r) => [r]),
    async (x, i) => (await keep({ v: [x, i] })).v,
  );
  const sliced = await map(input.rows.slice(0, 1), async (x, i) => (await keep({ v: [x, i] })).v);
  const joined = await map(input.rows.concat([[7]]), async (x, i) => (await keep({ v: [x, i] })).v);
  const sorted = await map(
    input.rows.toSorted((a, b) => a.length - b.length),
    async (x, i) => (await keep({ v: [x, i] })).v,
  );
  const reversed = await map(input.rows.toReversed(), async (x, i) => (await keep({ v: [x, i] })).v);
  const split = await map(input.text.split(","), async (x, i) => (await keep({ v: [x, i] })).v);
  const matches = await map(input.text.match(/[a-z]+/g) ?? [], async (x, i) => (await keep({ v: [x, i] })).v);
  const spread = await map([...input.rows], async (x, i) => (await keep({ v: [x, i] })).v);
  const ranged = await map(
    Array.from({ length: input.rows.length }, (_, i) => [i]),
    async (x, i) => (await keep({ v: [x, i] })).v,
  );
  const rest = await map(restOf(input.rows), async (x, i) => (await keep({ v: [x, i] })).v);
  const reduced = await map(
    input.rows.reduce<number[][]>((acc, r) => [...acc, r], []),
    async (x, i) => (await keep({ v: [x, i] })).v,
  );
  return {
    filtered,
    mapped,
    boxed,
    keys,
    values,
    entries,
    flat,
    sliced,
    joined,
    sorted,
    reversed,
    split,
    matches,
    spread,
    ranged,
    rest,
    reduced,
  };
});

export const returnsEachListFromABranch = workflow("returns-each-list-from-a-branch", async (input: Input) => {
  return await parallel({
    filtered: async () => input.rows.filter((r) => r.length !== 9),
    mapped: async () => input.rows.map((r) => r),
    boxed: async () => input.rows.map((r) => [r]),
    keys: async () => Object.keys(input.o),
    values: async () => Object.values(input.o),
    entries: async () => Object.entries(input.o),
    flat: async () => input.rows.flatMap((r) => [r]),
    sliced: async () => input.rows.slice(0, 1),
    joined: async () => input.rows.concat([[7]]),
    sorted: async () => input.rows.toSorted((a, b) => a.length - b.length),
    reversed: async () => input.rows.toReversed(),
    split: async () => input.text.split(","),
    matches: async () => input.text.match(/[a-z]+/g) ?? [],
    spread: async () => [...input.rows],
    ranged: async () => Array.from({ length: input.rows.length }, (_, i) => [i]),
    rest: async () => restOf(input.rows),
    reduced: async () => input.rows.reduce<number[][]>((acc, r) => [...acc, r], []),
  });
});

export const returnsEachListFromAMap = workflow("returns-each-list-from-a-map", async (input: Input) => {
  return await map([1], async () => ({
    filtered: input.rows.filter((r) => r.length !== 9),
    mapped: input.rows.map((r) => r),
    boxed: input.rows.map((r) => [r]),
    keys: Object.keys(input.o),
    values: Object.values(input.o),
    entries: Object.entries(input.o),
    flat: input.rows.flatMap((r) => [r]),
    sliced: input.rows.slice(0, 1),
    joined: input.rows.concat([[7]]),
    sorted: input.rows.toSorted((a, b) => a.length - b.length),
    reversed: input.rows.toReversed(),
    split: input.text.split(","),
    matches: input.text.match(/[a-z]+/g) ?? [],
    spread: [...input.rows],
    ranged: Array.from({ length: input.rows.length }, (_, i) => [i]),
    rest: restOf(input.rows),
    reduced: input.rows.reduce<number[][]>((acc, r) => [...acc, r], []),
  }));
});

export const capturesEachList = workflow("captures-each-list", async (input: Input) => {
  const filtered = input.rows.filter((r) => r.length !== 9);
  const mapped = input.rows.map((r) => r);
  const boxed = input.rows.map((r) => [r]);
  const keys = Object.keys(input.o);
  const values = Object.values(input.o);
  const entries = Object.entries(input.o);
  const flat = input.rows.flatMap((r) => [r]);
  const sliced = input.rows.slice(0, 1);
  const joined = input.rows.concat([[7]]);
  const sorted = input.rows.toSorted((a, b) => a.length - b.length);
  const reversed = input.rows.toReversed();
  const split = input.text.split(",");
  const matches = input.text.match(/[a-z]+/g) ?? [];
  const spread = [...input.rows];
  const ranged = Array.from({ length: input.rows.length }, (_, i) => [i]);
  const rest = restOf(input.rows);
  const reduced = input.rows.reduce<number[][]>((acc, r) => [...acc, r], []);
  return await step("look", async () => ({
    all: [
      filtered,
      mapped,
      boxed,
      keys,
      values,
      entries,
      flat,
      sliced,
      joined,
      sorted,
      reversed,
      split,
      matches,
      spread,
      ranged,
      rest,
      reduced,
    ],
    sizes: [
      filtered.length,
      mapped.length,
      boxed.length,
      keys.length,
      values.length,
      entries.length,
      flat.length,
      sliced.length,
      joined.length,
      sorted.length,
      reversed.length,
      split.length,
      matches.length,
      spread.length,
      ranged.length,
      rest.length,
      reduced.length,
    ],
  }));
});

export const chainsOnEachList = workflow("chains-on-each-list", async (input: Input) => {
  return {
    filtered: input.rows
      .filter((r) => r.length !== 9)
      .map((x) => [x])
      .filter((x) => x.length === 1),
    mapped: input.rows
      .map((r) => r)
      .map((x) => [x])
      .filter((x) => x.length === 1),
    boxed: input.rows
      .map((r) => [r])
      .map((x) => [x])
      .filter((x) => x.length === 1),
    keys: Object.keys(input.o)
      .map((x) => [x])
      .filter((x) => x.length === 1),
    values: Object.values(input.o)
      .map((x) => [x])
      .filter((x) => x.length === 1),
    entries: Object.entries(input.o)
      .map((x) => [x])
      .filter((x) => x.length === 1),
    flat: input.rows
      .flatMap((r) => [r])
      .map((x) => [x])
      .filter((x) => x.length === 1),
    sliced: input.rows
      .slice(0, 1)
      .map((x) => [x])
      .filter((x) => x.length === 1),
    joined: input.rows
      .concat([[7]])
      .map((x) => [x])
      .filter((x) => x.length === 1),
    sorted: input.rows
      .toSorted((a, b) => a.length - b.length)
      .map((x) => [x])
      .filter((x) => x.length === 1),
    reversed: input.rows
      .toReversed()
      .map((x) => [x])
      .filter((x) => x.length === 1),
    split: input.text
      .split(",")
      .map((x) => [x])
      .filter((x) => x.length === 1),
    matches: (input.text.match(/[a-z]+/g) ?? []).map((x) => [x]).filter((x) => x.length === 1),
    spread: [...input.rows].map((x) => [x]).filter((x) => x.length === 1),
    ranged: Array.from({ length: input.rows.length }, (_, i) => [i])
      .map((x) => [x])
      .filter((x) => x.length === 1),
    rest: restOf(input.rows)
      .map((x) => [x])
      .filter((x) => x.length === 1),
    reduced: input.rows
      .reduce<number[][]>((acc, r) => [...acc, r], [])
      .map((x) => [x])
      .filter((x) => x.length === 1),
  };
});

export const indexesEachList = workflow("indexes-each-list", async (input: Input) => {
  return {
    filtered: [
      input.rows.filter((r) => r.length !== 9)[0] ?? null,
      input.rows.filter((r) => r.length !== 9).at(-1) ?? null,
    ],
    mapped: [input.rows.map((r) => r)[0] ?? null, input.rows.map((r) => r).at(-1) ?? null],
    boxed: [input.rows.map((r) => [r])[0] ?? null, input.rows.map((r) => [r]).at(-1) ?? null],
    keys: [Object.keys(input.o)[0] ?? null, Object.keys(input.o).at(-1) ?? null],
    values: [Object.values(input.o)[0] ?? null, Object.values(input.o).at(-1) ?? null],
    entries: [Object.entries(input.o)[0] ?? null, Object.entries(input.o).at(-1) ?? null],
    flat: [input.rows.flatMap((r) => [r])[0] ?? null, input.rows.flatMap((r) => [r]).at(-1) ?? null],
    sliced: [input.rows.slice(0, 1)[0] ?? null, input.rows.slice(0, 1).at(-1) ?? null],
    joined: [input.rows.concat([[7]])[0] ?? null, input.rows.concat([[7]]).at(-1) ?? null],
    sorted: [
      input.rows.toSorted((a, b) => a.length - b.length)[0] ?? null,
      input.rows.toSorted((a, b) => a.length - b.length).at(-1) ?? null,
    ],
    reversed: [input.rows.toReversed()[0] ?? null, input.rows.toReversed().at(-1) ?? null],
    split: [input.text.split(",")[0] ?? null, input.text.split(",").at(-1) ?? null],
    matches: [(input.text.match(/[a-z]+/g) ?? [])[0] ?? null, (input.text.match(/[a-z]+/g) ?? []).at(-1) ?? null],
    spread: [[...input.rows][0] ?? null, [...input.rows].at(-1) ?? null],
    ranged: [
      Array.from({ length: input.rows.length }, (_, i) => [i])[0] ?? null,
      Array.from({ length: input.rows.length }, (_, i) => [i]).at(-1) ?? null,
    ],
    rest: [restOf(input.rows)[0] ?? null, restOf(input.rows).at(-1) ?? null],
    reduced: [
      input.rows.reduce<number[][]>((acc, r) => [...acc, r], [])[0] ?? null,
      input.rows.reduce<number[][]>((acc, r) => [...acc, r], []).at(-1) ?? null,
    ],
  };
});

export const choosesEachList = workflow("chooses-each-list", async (input: Input) => {
  return {
    filtered: input.on ? input.rows.filter((r) => r.length !== 9) : [],
    mapped: input.on ? input.rows.map((r) => r) : [],
    boxed: input.on ? input.rows.map((r) => [r]) : [],
    keys: input.on ? Object.keys(input.o) : [],
    values: input.on ? Object.values(input.o) : [],
    entries: input.on ? Object.entries(input.o) : [],
    flat: input.on ? input.rows.flatMap((r) => [r]) : [],
    sliced: input.on ? input.rows.slice(0, 1) : [],
    joined: input.on ? input.rows.concat([[7]]) : [],
    sorted: input.on ? input.rows.toSorted((a, b) => a.length - b.length) : [],
    reversed: input.on ? input.rows.toReversed() : [],
    split: input.on ? input.text.split(",") : [],
    matches: input.on ? (input.text.match(/[a-z]+/g) ?? []) : [],
    spread: input.on ? [...input.rows] : [],
    ranged: input.on ? Array.from({ length: input.rows.length }, (_, i) => [i]) : [],
    rest: input.on ? restOf(input.rows) : [],
    reduced: input.on ? input.rows.reduce<number[][]>((acc, r) => [...acc, r], []) : [],
    nullish: input.none ?? input.rows.filter((r) => r.length > 0),
  };
});

export const passesEachListToAHelper = workflow("passes-each-list-to-a-helper", async (input: Input) => {
  return {
    filtered: describeList(input.rows.filter((r) => r.length !== 9)),
    mapped: describeList(input.rows.map((r) => r)),
    boxed: describeList(input.rows.map((r) => [r])),
    keys: describeList(Object.keys(input.o)),
    values: describeList(Object.values(input.o)),
    entries: describeList(Object.entries(input.o)),
    flat: describeList(input.rows.flatMap((r) => [r])),
    sliced: describeList(input.rows.slice(0, 1)),
    joined: describeList(input.rows.concat([[7]])),
    sorted: describeList(input.rows.toSorted((a, b) => a.length - b.length)),
    reversed: describeList(input.rows.toReversed()),
    split: describeList(input.text.split(",")),
    matches: describeList(input.text.match(/[a-z]+/g) ?? []),
    spread: describeList([...input.rows]),
    ranged: describeList(Array.from({ length: input.rows.length }, (_, i) => [i])),
    rest: describeList(restOf(input.rows)),
    reduced: describeList(input.rows.reduce<number[][]>((acc, r) => [...acc, r], [])),
  };
});

export const spreadsEachList = workflow("spreads-each-list", async (input: Input) => {
  return {
    filtered: [0, ...input.rows.filter((r) => r.length !== 9), [1]],
    mapped: [0, ...input.rows.map((r) => r), [1]],
    boxed: [0, ...input.rows.map((r) => [r]), [1]],
    keys: [0, ...Object.keys(input.o), [1]],
    values: [0, ...Object.values(input.o), [1]],
    entries: [0, ...Object.entries(input.o), [1]],
    flat: [0, ...input.rows.flatMap((r) => [r]), [1]],
    sliced: [0, ...input.rows.slice(0, 1), [1]],
    joined: [0, ...input.rows.concat([[7]]), [1]],
    sorted: [0, ...input.rows.toSorted((a, b) => a.length - b.length), [1]],
    reversed: [0, ...input.rows.toReversed(), [1]],
    split: [0, ...input.text.split(","), [1]],
    matches: [0, ...(input.text.match(/[a-z]+/g) ?? []), [1]],
    spread: [0, ...[...input.rows], [1]],
    ranged: [0, ...Array.from({ length: input.rows.length }, (_, i) => [i]), [1]],
    rest: [0, ...restOf(input.rows), [1]],
    reduced: [0, ...input.rows.reduce<number[][]>((acc, r) => [...acc, r], []), [1]],
  };
});

export const returnsEachListFromACallback = workflow("returns-each-list-from-a-callback", async (input: Input) => {
  return input.rows.map((row) => ({
    row,
    filtered: [1].map(() => input.rows.filter((r) => r.length !== 9)),
    mapped: [1].map(() => input.rows.map((r) => r)),
    boxed: [1].map(() => input.rows.map((r) => [r])),
    keys: [1].map(() => Object.keys(input.o)),
    values: [1].map(() => Object.values(input.o)),
    entries: [1].map(() => Object.entries(input.o)),
    flat: [1].map(() => input.rows.flatMap((r) => [r])),
    sliced: [1].map(() => input.rows.slice(0, 1)),
    joined: [1].map(() => input.rows.concat([[7]])),
    sorted: [1].map(() => input.rows.toSorted((a, b) => a.length - b.length)),
    reversed: [1].map(() => input.rows.toReversed()),
    split: [1].map(() => input.text.split(",")),
    matches: [1].map(() => input.text.match(/[a-z]+/g) ?? []),
    spread: [1].map(() => [...input.rows]),
    ranged: [1].map(() => Array.from({ length: input.rows.length }, (_, i) => [i])),
    rest: [1].map(() => restOf(input.rows)),
    reduced: [1].map(() => input.rows.reduce<number[][]>((acc, r) => [...acc, r], [])),
  }));
});

export const assignsEachListInALoop = workflow("assigns-each-list-in-a-loop", async (input: Input) => {
  let last: unknown[] = [];
  const sizes: number[] = [];
  for (const turn of [0, 1]) {
    if (turn === 0) last = input.rows.filter((r) => r.length !== 9);
    sizes.push(last.length);
    if (turn === 1) last = input.rows.map((r) => r);
    sizes.push(last.length);
    if (turn === 0) last = input.rows.map((r) => [r]);
    sizes.push(last.length);
    if (turn === 1) last = Object.keys(input.o);
    sizes.push(last.length);
    if (turn === 0) last = Object.values(input.o);
    sizes.push(last.length);
    if (turn === 1) last = Object.entries(input.o);
    sizes.push(last.length);
    if (turn === 0) last = input.rows.flatMap((r) => [r]);
    sizes.push(last.length);
    if (turn === 1) last = input.rows.slice(0, 1);
    sizes.push(last.length);
    if (turn === 0) last = input.rows.concat([[7]]);
    sizes.push(last.length);
    if (turn === 1) last = input.rows.toSorted((a, b) => a.length - b.length);
    sizes.push(last.length);
    if (turn === 0) last = input.rows.toReversed();
    sizes.push(last.length);
    if (turn === 1) last = input.text.split(",");
    sizes.push(last.length);
    if (turn === 0) last = input.text.match(/[a-z]+/g) ?? [];
    sizes.push(last.length);
    if (turn === 1) last = [...input.rows];
    sizes.push(last.length);
    if (turn === 0) last = Array.from({ length: input.rows.length }, (_, i) => [i]);
    sizes.push(last.length);
    if (turn === 1) last = restOf(input.rows);
    sizes.push(last.length);
    if (turn === 0) last = input.rows.reduce<number[][]>((acc, r) => [...acc, r], []);
    sizes.push(last.length);
    await keep({ v: last });
  }
  return { last, sizes };
});

const inputs: Run[] = [
  { input: { rows: [], o: {}, text: "" } },
  { input: { rows: [[]], o: { a: [] }, text: "a" } },
  { input: { rows: [[1]], o: { a: [1] }, text: "a,b" } },
  { input: { rows: [[1, 2]], o: { and: [1, 2] }, text: ",", on: true } },
  { input: { rows: [[1], []], o: { a: [[1]].flat(), "": [] }, text: "1,ab", on: true } },
  { input: { rows: [[3, 4], [5], []], o: { b: [1], a: [], c: [2, 3] }, text: "x,y,z", on: true, none: [[1]] } },
];

export const runs: Record<string, Run[]> = {
  returnsEachList: inputs,
  sendsEachList: inputs,
  keepsEachListInAVariable: inputs,
  putsEachListIntoAList: inputs,
  wrapsEachList: inputs,
  countsEachList: inputs,
  branchesOnEachList: inputs,
  loopsOverEachList: inputs,
  mapsOverEachList: inputs,
  returnsEachListFromABranch: inputs,
  returnsEachListFromAMap: inputs,
  capturesEachList: inputs,
  chainsOnEachList: inputs,
  indexesEachList: inputs,
  choosesEachList: inputs,
  passesEachListToAHelper: inputs,
  spreadsEachList: inputs,
  returnsEachListFromACallback: inputs,
  assignsEachListInALoop: inputs,
};
