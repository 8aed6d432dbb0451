import { workflow } from "stepwright";
import type { Run } from "../../run.js";

interface Options {
  on?: boolean;
  count?: number;
  name?: string | null;
}

export const asksOptionsWithDefaults = workflow("asks-options-with-defaults", async (input: { o: Options }) => {
  const on = (input.o.on ?? true) ? "on" : input.o.on === undefined ? "unset" : "off";
  const same = (input.o.on ?? true) ? true : (input.o.on ?? true);
  const count = !(input.o.count ?? 1) ? (input.o.count ?? "none") : "some";
  const name = (input.o.name ?? "x") ? (input.o.name ?? "default") : `empty:${input.o.name}`;
  return { on, same, count, name };
});

export const leavesByDefaults = workflow("leaves-by-defaults", async (input: { o: Options }) => {
  const { on, count } = input.o;
  if (on ?? true) return { left: "first", count: count ?? null };
  const kept = on ?? "none";
  while (count ?? 0) return { left: "loop", kept };
  return { left: "last", kept, count: count ?? "none", isZero: count === 0 };
});

type Result = { ok: false; reason: string } | { ok?: undefined; value: number };
export const tellsResultsApart = workflow("tells-results-apart", async (input: { r: Result }) => {
  if (input.r.ok ?? true) return { good: true };
  return { good: false, ok: input.r.ok ?? null };
});

export const joinsConditions = workflow("joins-conditions", async (input: { o: Options; p: Options }) => {
  const both = (input.o.on ?? true) && (input.p.on ?? false);
  const either = (input.o.on ?? false) || (input.p.on ?? true);
  const which = (input.o.count ?? input.p.count) ? `${input.o.count}` : `${input.o.count}/${input.p.count}`;
  return { both, either, which };
});

export const readsInfiniteText = workflow("reads-infinite-text", async (input: { s: string; list: string[] }) => {
  const n = Number(input.s);
  return {
    or: n || 5,
    and: n && "and",
    not: !n,
    chosen: n ? "true" : "false",
    direct: Number(input.s) || 0,
    float: parseFloat(input.s) || 1,
    all: input.list.map((text) => {
      const value = Number(text);
      if (value) return "some";
      return value || "none";
    }),
  };
});

const options: Options[] = [
  {},
  { on: true, count: 3, name: "n" },
  { on: false, count: 0, name: "" },
  { on: false, name: null },
  { on: false, count: -1 },
];

export const runs: Record<string, Run[]> = {
  asksOptionsWithDefaults: options.map((o) => ({ input: { o: { ...o } } })),
  leavesByDefaults: options.map((o) => ({ input: { o: { ...o } } })),
  tellsResultsApart: [{ ok: false, reason: "x" }, { value: 1 }].map((r) => ({ input: { r } })),
  joinsConditions: options.flatMap((o) => options.map((p) => ({ input: { o: { ...o }, p: { ...p } } }))),
  readsInfiniteText: ["Infinity", "1e999", "-Infinity", "x", "", "0", "4", " 1 "].map((s) => ({
    input: { s, list: ["Infinity", "0", "7", "q"] },
  })),
};
