import { defineStep, stepError, workflow } from "stepwright";
import type { Run } from "../run.js";

export const BeyondRefused = stepError("BeyondRefused")<{ n: number }>();
export const beyondKeep = defineStep("beyond-keep", async (i: { v: unknown }) => ({ v: i.v }));
export const beyondDouble = defineStep("beyond-double", async (i: { n: number }) => {
  if (i.n === 13) throw new BeyondRefused({ n: i.n });
  return i.n * 2;
});

function parse(text: string): { ok: boolean; value: unknown } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, value: null };
  }
}

export const settlesAll = workflow("beyond-settles-all", async (input: { ns: number[] }) => {
  const settled = await Promise.allSettled(input.ns.map((n) => beyondDouble({ n })));
  return settled.map((s) =>
    s.status === "fulfilled" ? s.value : s.reason instanceof BeyondRefused ? `rejected ${s.reason.data.n}` : "?",
  );
});

export const triesInHelpers = workflow("beyond-tries-in-helpers", async (input: { texts: string[] }) => {
  const parsed = input.texts.map((t) => parse(t));
  await beyondKeep({ v: parsed.length });
  return { parsed, good: parsed.filter((p) => p.ok).length };
});

export const passesFunctionsByName = workflow(
  "beyond-passes-functions-by-name",
  async (input: { texts: string[]; ns: number[] }) => {
    const isShort = (s: string) => s.length < 2;
    return {
      strings: input.ns.map(String),
      short: input.texts.filter(isShort),
      parsed: input.texts.map(parse).length,
    };
  },
);

export const createsLists = workflow("beyond-creates-lists", async (input: { n: number }) => {
  return {
    filled: new Array(input.n).fill("x") as string[],
    filled2: Array(input.n).fill(0) as number[],
    spreadKeys: [...Array(input.n).keys()],
  };
});

export const convertsPieces = workflow("beyond-converts-pieces", async (input: { s: string }) => {
  const ns = input.s.split(",").map(Number);
  return { ns: ns.map((n) => (Number.isFinite(n) ? n : null)), good: ns.filter((n) => Number.isFinite(n)).length };
});

export const convertsInfinity = workflow("beyond-converts-infinity", async (input: { s: string }) => {
  const n = Number(input.s);
  return { n: Number.isNaN(n) ? "NaN" : n, or: Number(input.s) || 0 };
});

export const runs: Record<string, Run[]> = {
  settlesAll: [[], [1], [1, 13, 2]].map((ns) => ({ input: { ns } })),
  triesInHelpers: [[], ["1"], ["{", "[]", "null", ""]].map((texts) => ({ input: { texts } })),
  passesFunctionsByName: [{ input: { texts: ["", "abc", "1"], ns: [0, 1, -2.5, 0.1] } }],
  createsLists: [0, 1, 3].map((n) => ({ input: { n } })),
  convertsPieces: ["", "1", "1,2,x", " 1 ,,3", "0.1,-2e3"].map((s) => ({ input: { s } })),
  convertsInfinity: ["Infinity", "1e999", "-Infinity"].map((s) => ({ input: { s } })),
};
