import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const keep = defineStep("keep", async (i: { n: number }) => i.n);

export const calculates = workflow("calculates", async (input: { a: number; b: number }) => {
  const { a, b } = input;
  return {
    add: a + b,
    sub: a - b,
    mul: a * b,
    neg: -a,
    pos: +b,
    prec: a + b * 2 - a / 4,
    group: (a + b) * (a - b),
    nested: a - (b - (a - b)),
    unary: -(-a) - -b,
  };
});

export const dividesAndTakesRemainders = workflow(
  "divides-and-takes-remainders",
  async (input: { a: number; b: number }) => {
    if (input.b === 0) return { div: null, mod: null, floor: null };
    const div = input.a / input.b;
    const mod = input.a % input.b;
    return {
      div: Number.isFinite(div) ? div : null,
      mod: Number.isFinite(mod) ? mod : null,
      floor: Number.isFinite(div) ? Math.floor(div) : null,
    };
  },
);

export const dividesByConstants = workflow("divides-by-constants", async (input: { a: number }) => {
  return {
    half: input.a / 2,
    third: input.a / 3,
    mod: input.a % 7,
    odd: input.a % 2 === 1,
    even: input.a % 2 === 0,
    cents: Math.round(input.a * 100) / 100,
    hundredth: input.a / 100,
  };
});

export const raisesToPowers = workflow("raises-to-powers", async (input: { a: number }) => {
  return { square: input.a ** 2, cube: input.a ** 3, two: 2 ** 10, chain: 2 ** (3 ** 2), neg: (-2) ** 3 };
});

export const keepsFloatsExactly = workflow("keeps-floats-exactly", async (input: { a: number; b: number }) => {
  const sum = await keep({ n: input.a + input.b });
  return { sum, same: sum === 0.3, more: sum > 0.3, times: sum * 10, text: `${sum}` };
});

export const keepsBigIntegers = workflow("keeps-big-integers", async (input: { n: number }) => {
  const n = await keep({ n: input.n });
  return { n, plus: n + 1, text: `${n}`, half: n / 2, json: JSON.stringify([n]) };
});

export const losesNegativeZero = workflow("loses-negative-zero", async (input: { n: number }) => {
  const z = input.n * -1;
  return { z, text: `${z}`, eq: z === 0, lt: z < 0, abs: Math.abs(z), max: Math.max(z, 0) };
});

export const sumsUp = workflow("sums-up", async (input: { ns: number[] }) => {
  const sum = input.ns.reduce((a, b) => a + b, 0);
  const mean = input.ns.length > 0 ? sum / input.ns.length : 0;
  const min = Math.min(...input.ns, 1e9);
  const max = Math.max(-1e9, ...input.ns);
  return { sum, mean: Number.isFinite(mean) ? mean : 0, min, max, spread: max - min };
});

export const accumulatesCents = workflow(
  "accumulates-cents",
  async (input: { lines: { qty: number; price: number }[]; rate: number }) => {
    let net = 0;
    for (const { qty, price } of input.lines) net += qty * price;
    const tax = Math.round(net * input.rate * 100) / 100;
    return { net, tax, gross: net + tax, fixed: (net + tax).toFixed(2) };
  },
);

const ab: Run[] = [
  [1, 2],
  [0, 0],
  [-7, 3],
  [7, -3],
  [0.1, 0.2],
  [1.5, 0.25],
  [1e21, 1e-7],
  [9007199254740991, 2],
  [-0.5, -0.5],
].map(([a, b]) => ({ input: { a: a ?? 0, b: b ?? 0 } }));

export const runs: Record<string, Run[]> = {
  calculates: ab,
  dividesAndTakesRemainders: ab,
  dividesByConstants: [0, 1, -1, 7, 8.005, -13, 1.005, 1e15].map((a) => ({ input: { a } })),
  raisesToPowers: [0, 1, -2, 0.5, 10].map((a) => ({ input: { a } })),
  keepsFloatsExactly: [{ input: { a: 0.1, b: 0.2 } }, { input: { a: 0.15, b: 0.15 } }, { input: { a: 1e16, b: 1 } }],
  keepsBigIntegers: [9007199254740991, 9007199254740992, 1e21, 123456789012345680, -9007199254740991].map((n) => ({
    input: { n },
  })),
  losesNegativeZero: [{ input: { n: 0 } }, { input: { n: 1 } }],
  sumsUp: [
    { input: { ns: [] } },
    { input: { ns: [5] } },
    { input: { ns: [0.1, 0.2, 0.3] } },
    { input: { ns: [-1, -5] } },
  ],
  accumulatesCents: [
    { input: { lines: [], rate: 0.2 } },
    { input: { lines: [{ qty: 3, price: 0.1 }], rate: 0.19 } },
    {
      input: {
        lines: [
          { qty: 1, price: 19.99 },
          { qty: 2, price: 1.005 },
        ],
        rate: 0.077,
      },
    },
  ],
};
