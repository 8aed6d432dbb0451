import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

function firstLong(words: string[], size: number): string | null {
  for (const word of words) {
    if (word.length === 0) continue;
    if (word.length > size) return word;
  }
  return null;
}

function primes(limit: number): number[] {
  const found: number[] = [];
  for (let n = 2; n <= limit; n++) {
    let prime = true;
    for (const p of found) {
      if (p * p > n) break;
      if (p !== 0 && n % p === 0) {
        prime = false;
        break;
      }
    }
    if (prime) found.push(n);
  }
  return found;
}

function gcd(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) {
    [x, y] = [y, x % y];
  }
  return x;
}

function digits(n: number): number[] {
  const out: number[] = [];
  let rest = n;
  do {
    out.unshift(rest % 10);
    rest = Math.floor(rest / 10);
  } while (rest > 0);
  return out;
}

function findPair(ns: number[], sum: number): [number, number] | null {
  outer: for (let i = 0; i < ns.length; i++) {
    for (let j = i + 1; j < ns.length; j++) {
      const a = ns[i] ?? 0;
      const b = ns[j] ?? 0;
      if (a > sum) continue outer;
      if (a + b === sum) return [a, b];
    }
  }
  return null;
}

function describe(kind: string, n: number): string {
  let text = kind;
  switch (kind) {
    case "a":
      text += "!";
    case "b":
      text += `${n}`;
      break;
    case "c":
      return "see";
    default: {
      const inner = n * 2;
      if (inner > 4) return `big ${inner}`;
      text = "other";
    }
  }
  return `${text}.`;
}

function countWords(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const raw of text.split(" ")) {
    const word = raw.trim().toLowerCase();
    if (!word) continue;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

function reassignParameter(n: number, by = n * 2): number {
  n += by;
  if (n > 10) n = 10;
  return n;
}

function validate(order: { lines: { qty: number }[]; email?: string }): string[] {
  const problems: string[] = [];
  if (order.lines.length === 0) problems.push("no lines");
  order.lines.forEach((line, i) => {
    if (line.qty <= 0) problems.push(`line ${i + 1}`);
  });
  if (!order.email?.includes("@")) problems.push("email");
  return problems;
}

export const loopsAndReturnsInHelpers = workflow(
  "loops-and-returns-in-helpers",
  async (input: { words: string[]; ns: number[]; sum: number }) => {
    return {
      long: firstLong(input.words, 2),
      pair: findPair(input.ns, input.sum),
      none: firstLong([], 0),
      mapped: input.words.map((w) => firstLong([w], 1)),
    };
  },
);

export const calculatesInHelpers = workflow("calculates-in-helpers", async (input: { a: number; b: number }) => {
  const g = gcd(input.a, input.b);
  await keep({ v: g });
  return {
    g,
    primes: primes(input.a),
    digits: digits(input.b),
    reassigned: reassignParameter(input.a),
    by: reassignParameter(input.a, 1),
  };
});

export const switchesInHelpers = workflow("switches-in-helpers", async (input: { kind: string; n: number }) => {
  return { text: describe(input.kind, input.n), all: ["a", "b", "c", "d"].map((k) => describe(k, input.n)) };
});

export const buildsDictionariesInHelpers = workflow(
  "builds-dictionaries-in-helpers",
  async (input: { text: string }) => {
    const counts = countWords(input.text);
    return { counts, unique: Object.keys(counts).length };
  },
);

export const validatesInHelpers = workflow(
  "validates-in-helpers",
  async (input: { lines: { qty: number }[]; email?: string }) => {
    const problems = validate(input);
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, problems: [], kept: (await keep({ v: input.lines })).v };
  },
);

export const callbacksWithStatements = workflow(
  "callbacks-with-statements",
  async (input: { rows: { id: string; ns: number[] }[] }) => {
    return input.rows.map((row) => {
      let best = -1;
      let at = -1;
      for (const [i, n] of row.ns.entries()) {
        if (n > best) {
          best = n;
          at = i;
        }
      }
      const label = (() => {
        if (at < 0) return "none";
        return at === 0 ? "first" : `#${at}`;
      })();
      if (best > 100) return { id: row.id, label: "capped", sum: 0 };
      let sum = 0;
      let k = 0;
      while (k < row.ns.length && sum < 10) {
        sum += row.ns[k] ?? 0;
        k++;
      }
      return { id: row.id, label, sum };
    });
  },
);

export const runs: Record<string, Run[]> = {
  loopsAndReturnsInHelpers: [
    { input: { words: [], ns: [], sum: 1 } },
    { input: { words: ["", "ab", "abc", "abcd"], ns: [1, 2, 3, 9], sum: 5 } },
    { input: { words: ["a"], ns: [9, 1, 4], sum: 5 } },
  ],
  calculatesInHelpers: [
    [0, 0],
    [12, 18],
    [7, 1],
    [30, 1050],
  ].map(([a, b]) => ({ input: { a: a ?? 0, b: b ?? 0 } })),
  switchesInHelpers: ["a", "b", "c", "d", ""].flatMap((kind) => [1, 3].map((n) => ({ input: { kind, n } }))),
  buildsDictionariesInHelpers: ["", "a", "a b A  a", "and or and"].map((text) => ({ input: { text } })),
  validatesInHelpers: [
    { input: { lines: [] } },
    { input: { lines: [{ qty: 1 }], email: "a@b" } },
    { input: { lines: [{ qty: 0 }, { qty: 2 }, { qty: -1 }], email: "x" } },
  ],
  callbacksWithStatements: [
    { input: { rows: [] } },
    { input: { rows: [{ id: "a", ns: [] }] } },
    {
      input: {
        rows: [
          { id: "a", ns: [5] },
          { id: "b", ns: [1, 9, 3] },
          { id: "c", ns: [101] },
          { id: "d", ns: [-5, -2] },
        ],
      },
    },
  ],
};
