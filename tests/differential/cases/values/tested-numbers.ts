import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const record = defineStep("record", async (input: { n: number }) => input.n);

interface Input {
  xs: number[];
  total: number;
  text: string;
}

/** The rewrite that SW2006 proposes. */
export const testsACalculation = workflow("tests-a-calculation", async ({ xs, total, text }: Input) => {
  const ratio = Number.isFinite(xs.length / total) ? xs.length / total : 0;
  const read = Number.isFinite(Number(text)) ? Number(text) : -1;
  const n = await record({ n: Number.isInteger(xs[0]! / 2) ? xs[0]! / 2 : 9 });
  return {
    size: ratio > 0.5 ? "large" : `${ratio}`,
    read: `${read}`,
    n,
    all: Number.isFinite(xs.reduce((sum, x) => sum + x, total) / xs.length)
      ? `${xs.reduce((sum, x) => sum + x, total) / xs.length}`
      : "none",
    parsed: text.split(" ").map((one) => (Number.isFinite(Number(one)) ? Number(one) : 0)),
  };
});

export const testsAroundCallbacks = workflow("tests-around-callbacks", async ({ xs, total }: Input) => {
  const percents = total > 0 ? xs.map((x) => `${(x / total) * 100}%`) : [];
  let sum = 0;
  for (const x of xs) sum += x;
  if (!sum) return { percents, shares: [] };
  return { percents, shares: xs.map((x) => ({ share: x / sum, text: `${x / sum}` })) };
});

export const leavesForEmptyLists = workflow("leaves-for-empty-lists", async ({ xs }: Input) => {
  const mean = (ns: number[]): number => {
    if (ns.length === 0) return 0;
    const sum = ns.reduce((a, b) => a + b, 0);
    return sum / ns.length;
  };
  const range = (ns: number[]): number => {
    if (!ns.length) return 0;
    return Math.max(...ns) - Math.min(...ns.map((n) => n + 1));
  };
  const largest = xs.length > 0 ? `${Math.max(...xs)}` : "";
  return { mean: `${mean(xs)}`, range: `${range(xs)}`, largest, last: xs.length >= 2 ? `${xs[1]! + xs.at(-2)!}` : "" };
});

export const dividesByWhatIsNotZero = workflow("divides-by-what-is-not-zero", async ({ total, xs }: Input) => {
  const size = xs.length || 1;
  let rest = total;
  if (rest === 0) rest = 4;
  return [`${5 / (total || 2)}`, `${5 / Math.max(total, 1)}`, `${5 / size}`, `${5 / rest}`];
});

/** A text that only numerals pass is a number, unless it has hundreds of digits. */
export const coercesNumerals = workflow("coerces-numerals", async ({ text }: Input) => {
  const coerce = (cell: string): string | number => {
    const trimmed = cell.trim();
    if (/^-?\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed);
    return trimmed;
  };
  const row: Record<string, string | number> = {};
  row["first"] = coerce(text);
  const year = /^\d{4}$/.test(text) ? Number(text) + 1 : 0;
  return { row, cells: text.split(" ").map((one) => coerce(one)), year: `${year}` };
});

/** A number that was tested before is written in between: what the test said is gone. */
export const forgetsOldTests = workflow("forgets-old-tests", async ({ xs, total }: Input) => {
  let n = total;
  const texts: string[] = [];
  while (n > 0) {
    texts.push(`${6 / n}`);
    n = n - 1;
    texts.push(Number.isFinite(6 / n) ? `${6 / n}` : "none");
  }
  for (const x of xs) {
    if (x === 0) continue;
    texts.push(`${6 / x}`);
  }
  return texts;
});

/** NaN is no missing number, though null stands for both. */
export const tellsNaNFromMissing = workflow("tells-nan-from-missing", async ({ xs, total }: Input) => {
  const n = total > 3 ? undefined : xs[0]! * 2;
  return {
    text: `${n}`,
    isMissing: n === undefined,
    type: typeof n,
    isNumber: typeof n === "number",
    isNaN: Number.isNaN(n ?? 5),
    or: n || 7,
  };
});

const inputs: Run[] = [
  { input: { xs: [1, 2], total: 4, text: "3" } },
  { input: { xs: [], total: 0, text: "" } },
  { input: { xs: [5], total: -2, text: " 2024 x -7.50" } },
  { input: { xs: [0, 0, 3], total: 1.5, text: "1e3 Infinity 0x1f ." } },
  { input: { xs: [0], total: 3, text: "2024" } },
  { input: { xs: [-4, 4], total: 9, text: "-12.25" } },
];

export const runs: Record<string, Run[]> = {
  testsACalculation: inputs,
  testsAroundCallbacks: inputs,
  leavesForEmptyLists: inputs,
  dividesByWhatIsNotZero: inputs,
  coercesNumerals: inputs,
  forgetsOldTests: inputs,
  tellsNaNFromMissing: inputs,
};
