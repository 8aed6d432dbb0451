import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

export const roundsNumbers = workflow("rounds-numbers", async (input: { n: number }) => {
  const { n } = input;
  return {
    round: Math.round(n),
    floor: Math.floor(n),
    ceil: Math.ceil(n),
    trunc: Math.trunc(n),
    abs: Math.abs(n),
    sign: Math.sign(n),
    cents: Math.round(n * 100) / 100,
  };
});

export const formatsFixed = workflow("formats-fixed", async (input: { n: number }) => {
  return {
    two: input.n.toFixed(2),
    zero: input.n.toFixed(0),
    none: input.n.toFixed(),
    one: input.n.toFixed(1),
    five: input.n.toFixed(5),
    number: Number(input.n.toFixed(2)),
  };
});

export const comparesExtremes = workflow("compares-extremes", async (input: { a: number; b: number; ns: number[] }) => {
  const { a, b, ns } = input;
  return {
    max: Math.max(a, b),
    min: Math.min(a, b),
    max3: Math.max(a, b, 0),
    maxAll: Math.max(0, ...ns),
    minAll: Math.min(...ns, 100),
    clamp: Math.min(Math.max(a, 0), 10),
    one: Math.max(a),
  };
});

export const parsesIntegers = workflow("parses-integers", async (input: { s: string }) => {
  const n = Number.parseInt(input.s, 10);
  const f = Number.parseFloat(input.s);
  return {
    int: Number.isNaN(n) ? null : n,
    float: Number.isNaN(f) ? null : f,
    or: parseInt(input.s, 10) || -1,
    bad: Number.isNaN(parseFloat(input.s)),
  };
});

export const asksForIntegers = workflow("asks-for-integers", async (input: { v: unknown }) => {
  return {
    int: Number.isInteger(input.v),
    safe: Number.isSafeInteger(input.v),
    finite: Number.isFinite(input.v),
    nan: Number.isNaN(input.v),
  };
});

export const writesRadixes = workflow("writes-radixes", async (input: { n: number }) => {
  const n = Math.floor(input.n);
  return { hex: n.toString(16), bin: n.toString(2), b36: n.toString(36), dec: input.n.toString(10) };
});

export const usesMathFunctions = workflow("uses-math-functions", async (input: { n: number }) => {
  return {
    sqrt: Math.sqrt(input.n * input.n),
    pow: Math.pow(input.n, 2),
    hyp: Math.sqrt(input.n * input.n + 16),
    pi: Math.PI,
    cbrt27: Math.round(Math.pow(27, 1 / 3)),
    big: Number.MAX_SAFE_INTEGER,
    eps: Number.EPSILON > 0,
  };
});

export const drawsRandomNumbers = workflow("draws-random-numbers", async (input: { n: number }) => {
  const a = Math.random();
  const b = Math.random();
  const id = crypto.randomUUID();
  await keep({ v: id });
  const pick = Math.floor(Math.random() * input.n);
  return { a, b, same: a === b, id, idLength: id.length, pick, inRange: pick >= 0 && pick < input.n };
});

export const writesJson = workflow("writes-json", async (input: { v: unknown }) => {
  return {
    text: JSON.stringify(input.v),
    wrapped: JSON.stringify({ v: input.v, k: [input.v] }),
    pretty: JSON.stringify({ v: input.v }, null, 2),
    array: JSON.stringify([input.v]),
  };
});

export const writesJsonWithMissingParts = workflow(
  "writes-json-with-missing-parts",
  async (input: { a?: number; b?: string | null }) => {
    return {
      text: JSON.stringify({ a: input.a, b: input.b, c: undefined }),
      list: JSON.stringify([input.a ?? null, undefined, null]),
    };
  },
);

export const readsJson = workflow("reads-json", async (input: { text: string }) => {
  const v: unknown = JSON.parse(input.text);
  return { v, isArray: Array.isArray(v), again: JSON.stringify(v) };
});

export const readsTypedJson = workflow("reads-typed-json", async (input: { text: string }) => {
  const { items, name = "none" }: { items: number[][]; name?: string } = JSON.parse(input.text);
  return { n: items.length, items, name, flat: items.flat() };
});

export const readsDates = workflow("reads-dates", async (input: { iso: string; days: number }) => {
  const ms = new Date(input.iso).getTime();
  const later = new Date(Math.floor(ms + input.days * 86_400_000));
  return {
    ms,
    later: later.toISOString(),
    day: later.toISOString().slice(0, 10),
    year: new Date(input.iso).getUTCFullYear(),
    month: new Date(input.iso).getUTCMonth(),
    date: new Date(input.iso).getUTCDate(),
    hours: new Date(input.iso).getUTCHours(),
    minutes: new Date(input.iso).getUTCMinutes(),
    weekday: new Date(input.iso).getUTCDay(),
    parsed: Date.parse(input.iso),
    json: new Date(input.iso).toJSON(),
  };
});

export const comparesDates = workflow("compares-dates", async (input: { a: string; b: string }) => {
  const a = new Date(input.a).getTime();
  const b = new Date(input.b).getTime();
  return {
    before: a < b,
    same: a === b,
    hours: (b - a) / 3_600_000,
    isoOrder: new Date(input.a).toISOString() < new Date(input.b).toISOString(),
  };
});

export const readsTheClock = workflow("reads-the-clock", async (input: { n: number }) => {
  const now = Date.now();
  const iso = new Date().toISOString();
  await keep({ v: input.n });
  const later = Date.now();
  return { now, iso, later, agree: new Date(iso).getTime() === now, moved: later - now };
});

const ns: Run[] = [
  0, 1, -1, 0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 0.49999999999999994, 1.005, 2.345, -1.255, 0.125, 1234.5678, 1e15,
  9007199254740991, -0.0001,
].map((n) => ({ input: { n } }));
export const convertsToNumbers = workflow("converts-to-numbers", async (input: { s: string; b: boolean }) => {
  const n = Number(input.s);
  return {
    n: Number.isNaN(n) ? "NaN" : n,
    b: Number(input.b),
    finite: Number.isFinite(Number(input.s)),
    or: Number(input.s) || 0,
  };
});

const numerals: Run[] = [
  "",
  " ",
  "0",
  "12",
  "-3",
  "+5",
  " 12 ",
  "1.5",
  ".5",
  "5.",
  "1e3",
  "0x1f",
  "12px",
  "abc",
  "1,5",
  "-",
  "Infinity",
  "00012",
  "1_000",
].map((s) => ({ input: { s, b: s.length > 1 } }));
const values: Run[] = [
  null,
  true,
  0,
  -1.5,
  "",
  'a"b\n\u2028é',
  [],
  [[]],
  [1, [2, null]],
  {},
  { a: { b: [] }, "c d": "x" },
  1e21,
  0.1,
].map((v) => ({ input: { v } }));

export const runs: Record<string, Run[]> = {
  roundsNumbers: ns,
  formatsFixed: ns.slice(0, 15),
  comparesExtremes: [
    { input: { a: 1, b: 2, ns: [] } },
    { input: { a: -1, b: 20, ns: [5] } },
    { input: { a: 0.1, b: 0.1, ns: [-3, 7, 2] } },
  ],
  parsesIntegers: numerals,
  convertsToNumbers: numerals.filter(({ input }) => !/Infinity|e999/.test(JSON.stringify(input))),
  asksForIntegers: [0, 1.5, -3, 1e21, 9007199254740992, "1", null, [], {}, true].map((v) => ({ input: { v } })),
  writesRadixes: [0, 1, 255, 1024, 123456789].map((n) => ({ input: { n } })),
  usesMathFunctions: [0, 3, -3, 0.5].map((n) => ({ input: { n } })),
  drawsRandomNumbers: [{ input: { n: 10 }, seed: 1 }, { input: { n: 10 }, seed: 2 }, { input: { n: 1 } }],
  writesJson: values,
  writesJsonWithMissingParts: [{ input: {} }, { input: { a: 0, b: null } }, { input: { b: "" } }],
  readsJson: [
    "null",
    "0",
    "-1.5",
    '""',
    '"a\\nb"',
    "[]",
    "[[]]",
    "[1]",
    "{}",
    '{"a":[{"b":null}]}',
    " [1, 2] ",
    "true",
    "1e3",
  ].map((text) => ({ input: { text } })),
  readsTypedJson: ['{"items":[]}', '{"items":[[1],[2,3]],"name":""}', '{"items":[[]],"name":"x"}'].map((text) => ({
    input: { text },
  })),
  readsDates: [
    { input: { iso: "2026-11-22T10:20:30.400Z", days: 1 } },
    { input: { iso: "2024-02-28", days: 1 } },
    { input: { iso: "2026-12-31T23:59:59+02:00", days: 0 } },
    { input: { iso: "1970-01-01T00:00:00Z", days: -1 } },
    { input: { iso: "2026-01-01T00:00:00.001Z", days: 365 } },
  ],
  comparesDates: [
    { input: { a: "2026-01-01", b: "2026-01-02" } },
    { input: { a: "2026-01-01T01:00:00+01:00", b: "2026-01-01T00:00:00Z" } },
    { input: { a: "2026-05-01", b: "2026-04-30T23:59:59.999Z" } },
  ],
  readsTheClock: [{ input: { n: 1 } }],
};
