import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";
import { describeMoney, lower, rates, regionNames, tiers, withTax } from "../../support/index.js";
import * as pricing from "../../support/pricing.js";

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

const GREETING = "hello";
const LIMITS = { low: 1, high: 10, nested: { list: [1, [2]] } };
const WORDS = ["zero", "one", "two"];
const square = (n: number) => n * n;

function clamp(n: number, lo = LIMITS.low, hi = LIMITS.high): number {
  if (n < lo) return lo;
  if (n > hi) return hi;
  return n;
}

function joinAll(first: string, ...rest: string[]): string {
  return [first, ...rest].join("|");
}

function sumOf(...ns: number[]) {
  return ns.reduce((a, b) => a + b, 0);
}

function label({ id, tags: [first = "none"] = [] }: { id: string; tags?: string[] }): string {
  return `${id}/${first}`;
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

function fibonacci(n: number): number {
  if (n < 2) return n;
  return fibonacci(n - 1) + fibonacci(n - 2);
}

function isEven(n: number): boolean {
  return n === 0 ? true : isOdd(n - 1);
}

function isOdd(n: number): boolean {
  return n === 0 ? false : isEven(n - 1);
}

interface Tree {
  v: number;
  kids?: Tree[];
}

function sumTree(t: Tree): number {
  return t.v + (t.kids ?? []).reduce((s, k) => s + sumTree(k), 0);
}

function mapTree(t: Tree): { v: number; kids: unknown[] } {
  return { v: t.v * 2, kids: (t.kids ?? []).map((k) => mapTree(k)) };
}

function countdown(n: number, acc: number[] = []): number[] {
  if (n === 0) return acc;
  return countdown(n - 1, [...acc, n]);
}

function applyTwice(f: (n: number) => number, n: number): number {
  return f(f(n));
}

function pickBy<T>(items: T[], test: (item: T, index: number) => boolean): T[] {
  return items.filter((item, i) => test(item, i));
}

function statistics(ns: number[]) {
  let min = ns[0] ?? 0;
  let max = min;
  let sum = 0;
  for (const n of ns) {
    if (n < min) min = n;
    else if (n > max) max = n;
    sum += n;
  }
  const mean = ns.length === 0 ? 0 : Math.round(sum / ns.length) || 0;
  return { min, max, sum, mean };
}

function grade(n: number): string {
  switch (true) {
    case n >= 90:
      return "A";
    case n >= 50:
      return "B";
    default:
      return "F";
  }
}

function isItem(value: unknown): value is { id: string } {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}

function nothing(_n: number): void {}

function maybeNumber(n: number): number | undefined {
  if (n > 0) return n;
  return undefined;
}

function pair(n: number): [number, number[]] {
  return [n, [n, n]];
}

export const callsPureHelpers = workflow("calls-pure-helpers", async (input: { n: number }) => {
  return {
    sq: square(input.n),
    twice: square(square(2)),
    clamped: clamp(input.n),
    lo: clamp(input.n, 5),
    both: clamp(input.n, 2, 3),
    undef: clamp(input.n, undefined, 4),
    grade: grade(input.n),
  };
});

export const callsHelpersInEveryPlace = workflow("calls-helpers-in-every-place", async (input: { ns: number[] }) => {
  const out: unknown[] = [];
  if (square(input.ns.length) > 3) out.push((await keep({ v: square(input.ns[0] ?? 0) })).v);
  for (const n of input.ns.map(square)) out.push(`${clamp(n)}`);
  const mapped = input.ns.map((n) => clamp(n));
  const { v } = await keep({ v: sumOf(...input.ns) });
  return { out, mapped, v };
});

export const passesRestParameters = workflow(
  "passes-rest-parameters",
  async (input: { xs: string[]; ns: number[] }) => {
    return {
      one: joinAll("a"),
      three: joinAll("a", "b", "c"),
      spread: joinAll("a", ...input.xs),
      none: sumOf(),
      all: sumOf(1, ...input.ns, 2),
    };
  },
);

export const destructuresParametersOfHelpers = workflow(
  "destructures-parameters-of-helpers",
  async (input: { items: { id: string; tags?: string[] }[] }) => {
    return {
      labels: input.items.map((i) => label(i)),
      direct: label({ id: "x" }),
      given: label({ id: "y", tags: ["t", "u"] }),
    };
  },
);

export const recursesPurely = workflow("recurses-purely", async (input: { n: number }) => {
  return {
    factorial: factorial(input.n),
    fibonacci: fibonacci(input.n),
    even: isEven(input.n),
    odd: isOdd(input.n),
    countdown: countdown(input.n),
  };
});

export const walksTrees = workflow("walks-trees", async (input: { tree: Tree }) => {
  return { sum: sumTree(input.tree), doubled: mapTree(input.tree) };
});

export const takesCallbacks = workflow("takes-callbacks", async (input: { ns: number[]; by: number }) => {
  const { by } = input;
  return {
    twice: applyTwice((n) => n + by, 1),
    named: applyTwice(square, 3),
    picked: pickBy(input.ns, (n, i) => n > by && i > 0),
    words: pickBy(WORDS, (w) => w.includes("o")),
  };
});

export const loopsInsideHelpers = workflow("loops-inside-helpers", async (input: { ns: number[] }) => {
  const stats = statistics(input.ns);
  await keep({ v: stats });
  return { stats, halves: input.ns.map((n) => statistics([n, 1])) };
});

export const usesModuleConstants = workflow("uses-module-constants", async (input: { n: number }) => {
  return {
    GREETING,
    low: LIMITS.low,
    nested: LIMITS.nested,
    second: LIMITS.nested.list[1] ?? null,
    word: WORDS[input.n] ?? "many",
    count: WORDS.length,
    limits: LIMITS,
    rate: rates.standard,
    tiers,
    eu: regionNames.eu,
    odd: regionNames["a b"],
  };
});

export const usesHelpersOfOtherModules = workflow("uses-helpers-of-other-modules", async (input: { cents: number }) => {
  const price = lower(input.cents);
  const gross = withTax(price);
  const reduced = pricing.withTax(price, pricing.rates.reduced);
  return { price, gross, reduced, text: describeMoney(gross), dollars: pricing.describeMoney(reduced, "USD") };
});

export const guardsTypesWithOwnFunctions = workflow(
  "guards-types-with-own-functions",
  async (input: { v: unknown }) => {
    if (isItem(input.v)) return { id: input.v.id, kept: (await keep({ v: input.v.id })).v };
    return { id: null, kept: null };
  },
);

export const declaresHelpersInTheBody = workflow(
  "declares-helpers-in-the-body",
  async (input: { n: number; words: string[] }) => {
    const offset = input.n;
    const shift = (k: number) => k + offset;
    function tag(word: string, i: number) {
      const mark = i % 2 === 0 ? "*" : "-";
      return `${mark}${word}${shift(i)}`;
    }
    const first = shift(1);
    await keep({ v: first });
    return {
      first,
      tags: input.words.map(tag),
      nested: [shift(shift(2))],
      boxed: input.words.map((w, i) => [tag(w, i)]),
    };
  },
);

export const returnsNothingFromHelpers = workflow("returns-nothing-from-helpers", async (input: { n: number }) => {
  const v = maybeNumber(input.n);
  const none = nothing(input.n);
  return {
    v: v ?? "none",
    isUndefined: v === undefined,
    none: none === undefined,
    sum: (maybeNumber(input.n) ?? 0) + 1,
    all: [1, -1].map((n) => maybeNumber(n) ?? null),
    has: { v },
  };
});

export const returnsTuplesFromHelpers = workflow("returns-tuples-from-helpers", async (input: { n: number }) => {
  const [a, list] = pair(input.n);
  const pairs = [1, 2].map(pair);
  return { a, list, pairs, one: [pair(input.n)], flat: [1].flatMap((n) => pair(n)[1]) };
});

const ns: Run[] = [0, 1, 3, 8, -2].map((n) => ({ input: { n } }));
const lists: Run[] = [[], [4], [3, 1, 2, 0.5]].map((v) => ({ input: { ns: v, by: 1 } }));

export const runs: Record<string, Run[]> = {
  callsPureHelpers: [...ns, { input: { n: 95 } }, { input: { n: 50 } }],
  callsHelpersInEveryPlace: lists,
  passesRestParameters: [
    { input: { xs: [], ns: [] } },
    { input: { xs: ["x"], ns: [3] } },
    { input: { xs: ["", "y"], ns: [0.1, 0.2] } },
  ],
  destructuresParametersOfHelpers: [
    { input: { items: [] } },
    { input: { items: [{ id: "a" }] } },
    {
      input: {
        items: [
          { id: "", tags: [] },
          { id: "b", tags: ["q"] },
        ],
      },
    },
  ],
  recursesPurely: [0, 1, 2, 7, 10].map((n) => ({ input: { n } })),
  walksTrees: [
    { input: { tree: { v: 1 } } },
    { input: { tree: { v: 1, kids: [] } } },
    { input: { tree: { v: 1, kids: [{ v: 2 }] } } },
    { input: { tree: { v: 1, kids: [{ v: 2, kids: [{ v: 3 }] }, { v: 4 }] } } },
  ],
  takesCallbacks: lists,
  loopsInsideHelpers: lists,
  usesModuleConstants: [0, 2, 3].map((n) => ({ input: { n } })),
  usesHelpersOfOtherModules: [0, 99, 100, 12345, -50].map((cents) => ({ input: { cents } })),
  guardsTypesWithOwnFunctions: [null, {}, [], { id: "" }, { id: 1 }, { id: "x", more: 1 }, "id"].map((v) => ({
    input: { v },
  })),
  declaresHelpersInTheBody: [
    { input: { n: 1, words: [] } },
    { input: { n: 0, words: ["a"] } },
    { input: { n: -1, words: ["a", "", "c"] } },
  ],
  returnsNothingFromHelpers: ns,
  returnsTuplesFromHelpers: ns,
};
