import { defineStep, workflow } from "stepwright";
import type { Run } from "../run.js";

export const keep = defineStep("keep", async (i: { n: number }) => i.n);

export const dividesByAnything = workflow("border-divides-by-anything", async (input: { a: number; b: number }) => {
  return {
    div: input.a / input.b,
    mod: input.a % input.b,
    or: input.a / input.b || -1,
    finite: Number.isFinite(input.a / input.b),
    nan: Number.isNaN(input.a % input.b),
  };
});

export const comparesQuotients = workflow("border-compares-quotients", async (input: { a: number; b: number }) => {
  const q = input.a / input.b;
  if (q > 1) return "more";
  if (q < 1) return "less";
  if (q === 1) return "same";
  return "none";
});

export const storesAQuotient = workflow("border-stores-a-quotient", async (input: { a: number; b: number }) => {
  const q = input.a / input.b;
  await keep({ n: 1 });
  return { q: Number.isFinite(q) ? q : null, text: Number.isFinite(q) ? `${q}` : "none" };
});

export const overflows = workflow("border-overflows", async (input: { n: number }) => {
  return {
    pow: input.n ** 3,
    mul: input.n * input.n,
    sqrt: Math.sqrt(input.n),
    big: Math.pow(10, input.n),
    add: input.n + input.n,
  };
});

export const takesExtremesOfNothing = workflow("border-takes-extremes-of-nothing", async (input: { ns: number[] }) => {
  const max = Math.max(...input.ns);
  const min = Math.min(...input.ns);
  return { max, min, finite: Number.isFinite(max) ? max : null };
});

export const writesNumbersInOtherForms = workflow(
  "border-writes-numbers-in-other-forms",
  async (input: { n: number }) => {
    return {
      precision: input.n.toPrecision(3),
      exponent: input.n.toExponential(2),
      fixed: input.n.toFixed(10),
      text: `${input.n}`,
      local: String(-input.n),
    };
  },
);

export const calculatesBits = workflow("border-calculates-bits", async (input: { n: number }) => {
  return { or: input.n | 0, and: input.n & 255, not: ~~input.n, shift: input.n << 1, un: input.n >>> 0 };
});

export const keepsTinyNumbersAsText = workflow("border-keeps-tiny-numbers-as-text", async (input: { n: number }) => {
  return {
    text: `${input.n}`,
    third: `${input.n / 3}`,
    json: JSON.stringify({ n: input.n / 3 }),
    joined: [input.n / 7].join(),
  };
});

export const usesEveryMathFunction = workflow("border-uses-every-math-function", async (input: { n: number }) => {
  return {
    cbrt: Math.cbrt(input.n),
    hypot: Math.hypot(input.n, 4),
    fround: Math.fround(input.n),
    sign: Math.sign(-input.n),
    trunc: Math.trunc(-input.n),
  };
});

export const usesLogarithms = workflow("border-uses-logarithms", async (input: { n: number }) => {
  return { log: Math.log(input.n), log2: Math.log2(input.n), log10: Math.log10(input.n), exp: Math.exp(input.n) };
});

export const roundsNegativeHalves = workflow("border-rounds-negative-halves", async (input: { n: number }) => {
  const r = Math.round(input.n);
  return {
    r,
    text: `${r}`,
    inverse: 1 / r || 0,
    neg: `${-r}`,
    abs: Math.abs(r),
    is: Object.is(r, -0),
    max: Math.max(r, 0),
  };
});

export const comparesOddTypes = workflow("border-compares-odd-types", async (input: { a: unknown; b: unknown }) => {
  const a = input.a as number;
  const b = input.b as number;
  return { lt: a < b, sum: a + b, diff: Number.isFinite(a - b) ? a - b : null };
});

export const addsUnknowns = workflow(
  "border-adds-unknowns",
  async (input: { x: string | number; y: string | number }) => {
    const sum = (input.x as number) + (input.y as number);
    return { sum };
  },
);

export const countsInFractions = workflow(
  "border-counts-in-fractions",
  async (input: { from: number; to: number; by: number }) => {
    const seen: number[] = [];
    for (let x = input.from; x < input.to && seen.length < 20; x += input.by) seen.push(x);
    return { seen, last: seen.at(-1) ?? null, xs: seen.map((x) => [10, 20, 30][x] ?? null) };
  },
);

const ab: Run[] = [
  [1, 0],
  [0, 0],
  [-1, 0],
  [6, 3],
  [1, 3],
  [3, 3],
  [1e308, 1e-10],
  [5, -2],
].map(([a, b]) => ({ input: { a: a ?? 0, b: b ?? 0 } }));
const ns: Run[] = [
  0, 1, -1, 0.5, -0.5, 2.5, -2.5, 1e-7, 1.5e-9, 1e21, 1e200, 123456.789, 2147483648, -2147483649, 255,
].map((n) => ({ input: { n } }));

export const runs: Record<string, Run[]> = {
  dividesByAnything: ab,
  comparesQuotients: ab,
  storesAQuotient: ab,
  overflows: ns,
  takesExtremesOfNothing: [[], [1], [3, -1]].map((list) => ({ input: { ns: list } })),
  writesNumbersInOtherForms: ns,
  calculatesBits: ns,
  keepsTinyNumbersAsText: [1e-6, 1e-7, 2e-10, 5e-324, 0.000001234567890123456].map((n) => ({ input: { n } })),
  usesEveryMathFunction: ns,
  usesLogarithms: ns,
  roundsNegativeHalves: ns,
  comparesOddTypes: [
    { input: { a: 1, b: 2 } },
    { input: { a: "10", b: "9" } },
    { input: { a: null, b: 1 } },
    { input: { a: "5", b: 4 } },
    { input: { a: true, b: 0 } },
    { input: { a: [3], b: 2 } },
  ],
  addsUnknowns: [
    { input: { x: 1, y: 2 } },
    { input: { x: "1", y: 2 } },
    { input: { x: 1, y: "2" } },
    { input: { x: "", y: "" } },
  ],
  countsInFractions: [
    { input: { from: 0, to: 1, by: 0.1 } },
    { input: { from: -1, to: 3, by: 0.5 } },
    { input: { from: 0, to: 3, by: 1 } },
  ],
};
