import { workflow } from "stepwright";
import type { Run } from "../../run.js";

interface Input {
  counts: Record<string, number>;
  words: string[];
  text: string;
}

export const countsInEveryWay = workflow("counts-in-every-way", async ({ words, text }: Input) => {
  const a: Record<string, number> = {};
  for (const w of words) a[w] = a[w] ? a[w] + 1 : 1;
  const b: Record<string, number> = {};
  for (const w of words) {
    if (b[w] === undefined) b[w] = 1;
    else b[w]!++;
  }
  const c: Record<string, number> = {};
  for (const w of words) {
    c[w] ??= 0;
    c[w]! += 1;
  }
  const d: Record<string, number> = {};
  for (const w of words) {
    if (!(w in d)) d[w] = 0;
    d[w]! += 1;
  }
  const e: Record<string, number> = {};
  for (const ch of text) e[ch] = (e[ch] ?? 0) + 1;
  return { a, b, c, d, e };
});

export const asksForAKeyFirst = workflow("asks-for-a-key-first", async ({ counts, words }: Input) => {
  let total = 0;
  const texts: string[] = [];
  for (const w of words) {
    if (counts[w] !== undefined) total += counts[w];
    if (counts[w] != null) total += counts[w];
    if (w in counts) total += counts[w]!;
    if (Object.hasOwn(counts, w)) total += counts[w]!;
    texts.push(`${counts[w] ? counts[w] * 2 : 0}`);
  }
  const next = (key: string): number => {
    const n = counts[key];
    if (n === undefined) return -1;
    return n + 1;
  };
  return { total: `${total}`, texts, next: `${next("a")} ${next(words[0] ?? "")}` };
});

export const walksOverKeys = workflow("walks-over-keys", async ({ counts }: Input) => {
  const doubled: Record<string, number> = {};
  for (const key in counts) doubled[key] = counts[key]! * 2;
  let total = 0;
  for (const key of Object.keys(counts)) total += counts[key]!;
  const keys = Object.keys(counts).sort((x, y) => counts[y]! - counts[x]!);
  const squares: Record<string, number> = {};
  for (const [key, n] of Object.entries(counts)) squares[key] = counts[key]! * n;
  for (const key of Object.keys(doubled)) doubled[key] = doubled[key]! + 1;
  return {
    doubled,
    total: `${total}`,
    squares,
    texts: keys.map((key) => `${key}: ${counts[key]! + 1}`),
    sum: Object.keys(counts).reduce((sum, key) => sum + counts[key]!, 0),
    large: keys.filter((key) => counts[key]! * 2 > 4),
  };
});

/** A key that was there is gone. */
export const losesKeys = workflow("loses-keys", async ({ counts, words }: Input) => {
  const left: Record<string, number> = { ...counts };
  const keys = Object.keys(left);
  delete left["a"];
  const texts: string[] = [];
  for (const key of Object.keys(counts)) texts.push(`${left[key]! * 2}`);
  let key = words[0] ?? "a";
  if (left[key] === undefined) return { texts, after: keys.map((one) => `${left[one]! + 1}`) };
  texts.push(`${left[key]! + 1}`);
  key = "b";
  texts.push(`${left[key]! + 1}`);
  return { texts, after: keys.map((one) => `${left[one]! + 1}`) };
});

/** The list has items wherever one is taken. */
export const takesWhatIsThere = workflow("takes-what-is-there", async ({ counts, words, text }: Input) => {
  const queue = [...words];
  const seen: string[] = [];
  while (queue.length > 0) {
    const word = queue.shift()!;
    seen.push(`${word}${counts[word] ?? 0}`);
    if (seen.length < 3 && word !== "a") queue.push("a");
  }
  const first = counts[text.split(":")[0]!] ?? null;
  const turns = words.map((word, i) => `${word}${words[(i + 1) % words.length]!}`);
  const letters: number[] = [];
  for (let i = 0; i < text.length; i++) letters.push(counts[text[i]!] ?? 0);
  let at = 0;
  while (at < words.length) {
    seen.push(`${counts[words[at]!] ?? "-"}`);
    at += 1;
  }
  const ends = words.length > 0 ? [counts[words[0]!] ?? 0, counts[words[words.length - 1]!] ?? 0] : [];
  return { seen, first, turns, letters, ends };
});

/** Work goes to one after the other, round and round. */
export const takesTurns = workflow("takes-turns", async ({ counts, words }: Input) => {
  if (words.length === 0) return { load: {}, pairs: [] };
  const load: Record<string, number> = {};
  let at = 0;
  for (const key of Object.keys(counts)) {
    const word = words[at]!;
    load[word] = (load[word] ?? 0) + counts[key]!;
    at = (at + 1) % words.length;
  }
  const pairs = Object.keys(counts).map((key, i) => ({ key, n: counts[words[i % words.length]!] ?? -1 }));
  return { load, pairs };
});

/** A helper is written out for each call, whether its argument is there or not. */
export const leavesOutAnArgument = workflow("leaves-out-an-argument", async ({ counts }: Input) => {
  const share = (n?: number): string => (n !== undefined && n > 0 ? `${10 / n}` : "none");
  const twice = (n: number | undefined): number => {
    if (n === undefined) return -1;
    return n * 2;
  };
  return [share(counts["a"]), share(), twice(counts["b"]), twice(undefined)];
});

/** `for … in` over what is not there does nothing. */
export const walksOverNothing = workflow("walks-over-nothing", async ({ counts, words }: Input) => {
  const extra = [counts].find((one) => one["a"] === 1)!;
  let total = 0;
  for (const key in extra) total += extra[key]!;
  const sum = (of: Record<string, number> | undefined): number => {
    let all = 0;
    for (const key in of ?? {}) all += (of ?? {})[key] ?? 0;
    return all;
  };
  return { total, sum: sum(words.length > 1 ? counts : undefined) };
});

const inputs: Run[] = [
  { input: { counts: { a: 1, b: 2 }, words: ["a", "b", "a"], text: "banana" } },
  { input: { counts: {}, words: [], text: "" } },
  { input: { counts: { a: 0 }, words: ["a"], text: "a" } },
  { input: { counts: { x: 3, b: -1, "": 4 }, words: ["x", "", "x", "y"], text: "x:b:🙂🙂" } },
  { input: { counts: { b: 1.5, "10": 2, "9": 1 }, words: ["9", "10", "9"], text: "10:9" } },
];

export const runs: Record<string, Run[]> = {
  countsInEveryWay: inputs,
  asksForAKeyFirst: inputs,
  walksOverKeys: inputs,
  losesKeys: inputs,
  takesWhatIsThere: inputs,
  takesTurns: inputs,
  leavesOutAnArgument: inputs,
  walksOverNothing: inputs,
};
