import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

interface Row {
  id: string;
  v?: number;
  tags?: string[];
}
export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

export const filtersMissingResults = workflow("filters-missing-results", async (input: { rows: Row[] }) => {
  const values = input.rows.map((r) => r.v).filter((v) => v !== undefined);
  const truthy = input.rows.map((r) => r.v).filter(Boolean);
  const typed = input.rows.map((r) => r.v).filter((v): v is number => typeof v === "number");
  await keep({ v: values });
  return { values, n: truthy.length, typed, sum: typed.reduce((a, b) => a + b, 0) };
});

export const countsMissingResults = workflow("counts-missing-results", async (input: { rows: Row[] }) => {
  const values = input.rows.map((r) => r.v);
  return {
    n: values.length,
    some: values.some((v) => v === undefined),
    every: values.every((v) => v === undefined),
    text: values.join("-"),
    filled: values.map((v) => v ?? -1),
    indexes: values.map((v, i) => (v === undefined ? i : -1)),
    last: values.at(-1) ?? "none",
  };
});

export const flattensMissingLists = workflow("flattens-missing-lists", async (input: { rows: Row[] }) => {
  return {
    tags: input.rows.flatMap((r) => r.tags ?? []),
    counts: input.rows.map((r) => r.tags?.length ?? 0),
    firsts: input.rows.map((r) => r.tags?.[0] ?? null),
    lookup: Object.fromEntries(input.rows.map((r) => [r.id, r.v ?? null])),
  };
});

export const findsWithMissingFields = workflow(
  "finds-with-missing-fields",
  async (input: { rows: Row[]; v?: number }) => {
    const hit = input.rows.find((r) => r.v === input.v);
    const index = input.rows.findIndex((r) => r.v === input.v);
    const smallest = input.rows.reduce<number | undefined>(
      (m, r) => (r.v !== undefined && (m === undefined || r.v < m) ? r.v : m),
      undefined,
    );
    return {
      id: hit?.id ?? null,
      index,
      smallest: smallest ?? null,
      known: input.rows.filter((r) => r.v != null).map((r) => r.id),
    };
  },
);

export const buildsObjectsWithMissingFields = workflow(
  "builds-objects-with-missing-fields",
  async (input: { rows: Row[] }) => {
    const copies = input.rows.map(({ id, v, tags }) => ({ id, v, tags, both: v !== undefined && tags !== undefined }));
    const spread = input.rows.map((r) => ({ v: 0, ...r }));
    const { v } = await keep({ v: copies });
    return { copies, spread, v };
  },
);

export const sortsWithMissingFields = workflow("sorts-with-missing-fields", async (input: { rows: Row[] }) => {
  return input.rows.toSorted((a, b) => (a.v ?? 99) - (b.v ?? 99)).map((r) => r.id);
});

export const groupsMissingKeys = workflow("groups-missing-keys", async (input: { rows: Row[] }) => {
  const groups: Record<string, string[]> = {};
  for (const row of input.rows) {
    const key = row.v === undefined ? "missing" : row.v > 1 ? "big" : "small";
    groups[key] = [...(groups[key] ?? []), row.id];
  }
  return { groups, big: groups["big"], none: groups["none"], n: groups["missing"]?.length ?? 0 };
});

const rows: Row[] = [{ id: "a" }, { id: "b", v: 0 }, { id: "c", v: 5, tags: [] }, { id: "d", tags: ["x", "y"] }];
const toJson = ({ id, v, tags }: Row) => ({
  id,
  ...(v === undefined ? {} : { v }),
  ...(tags === undefined ? {} : { tags }),
});
const sets: Run[] = [[], rows.slice(0, 1), rows.slice(1, 2), rows, rows.toReversed()].map((list) => ({
  input: { rows: list.map(toJson) },
}));

export const runs: Record<string, Run[]> = {
  filtersMissingResults: sets,
  countsMissingResults: sets,
  flattensMissingLists: sets,
  findsWithMissingFields: [
    ...sets,
    { input: { rows: rows.map(toJson), v: 5 } },
    { input: { rows: rows.map(toJson), v: 0 } },
  ],
  buildsObjectsWithMissingFields: sets.slice(0, 4),
  sortsWithMissingFields: sets,
  groupsMissingKeys: sets,
};
