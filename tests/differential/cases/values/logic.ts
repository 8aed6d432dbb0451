import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

export const judgesTruthinessOfAnything = workflow("judges-truthiness-of-anything", async (input: { v?: unknown }) => {
  const not = !input.v;
  const twice = !!input.v;
  const ternary = input.v ? "yes" : "no";
  const viaBoolean = Boolean(input.v);
  let branch = "";
  if (input.v) branch = "then";
  else branch = "else";
  let looped = 0;
  while (input.v && looped < 2) looped++;
  return { not, twice, ternary, viaBoolean, branch, looped };
});

export const judgesTruthinessByType = workflow(
  "judges-truthiness-by-type",
  async (input: {
    s: string;
    n: number;
    b: boolean;
    xs: number[];
    o: { a?: number };
    ns: number | null;
    os?: { a: number } | null;
  }) => {
    return {
      s: input.s ? 1 : 0,
      n: input.n ? 1 : 0,
      b: input.b ? 1 : 0,
      xs: input.xs ? 1 : 0,
      len: input.xs.length ? 1 : 0,
      o: input.o ? 1 : 0,
      a: input.o.a ? 1 : 0,
      ns: input.ns ? 1 : 0,
      os: input.os ? 1 : 0,
      nots: [!input.s, !input.n, !input.b, !input.xs, !input.o.a, !input.ns, !input.os],
    };
  },
);

export const branchesOnTruthinessWithEffects = workflow(
  "branches-on-truthiness-with-effects",
  async (input: { s?: string | null; n: number; xs?: number[] }) => {
    const out: unknown[] = [];
    if (input.s) out.push((await keep({ v: input.s })).v);
    if (input.n) out.push((await keep({ v: input.n })).v);
    if (input.xs) out.push((await keep({ v: input.xs })).v);
    if (input.xs?.length) out.push((await keep({ v: "filled" })).v);
    if (!input.s && !input.n) out.push((await keep({ v: "neither" })).v);
    return { out };
  },
);

export const valuesOfAnd = workflow("values-of-and", async (input: { v?: unknown; w?: unknown }) => {
  return {
    and: (input.v && input.w) ?? null,
    or: (input.v || input.w) ?? null,
    nullish: input.v ?? input.w ?? null,
    three: (input.v && input.w && "end") ?? null,
  };
});

export const valuesOfTypedLogic = workflow(
  "values-of-typed-logic",
  async (input: { s: string; n: number; xs: number[]; o?: { k: number } | null }) => {
    return {
      s: input.s || "default",
      n: input.n || 5,
      nn: input.n ?? 5,
      xs: input.xs && input.xs.length,
      k: (input.o && input.o.k) ?? null,
      k2: input.o?.k ?? 0,
      first: input.xs[0] || input.n || "end",
      flag: input.n > 1 && input.s !== "",
      mixed: (input.n > 1 && input.s) || null,
    };
  },
);

export const coalescesNullishOnly = workflow("coalesces-nullish-only", async (input: { a?: unknown }) => {
  return { a: input.a ?? "fallback", b: (input.a ?? null) === null, c: input.a == null, d: input.a != null };
});

export const comparesScalarsStrictly = workflow(
  "compares-scalars-strictly",
  async (input: { a: string | number | boolean | null; b: string | number | boolean | null }) => {
    return {
      eq: input.a === input.b,
      ne: input.a !== input.b,
      zero: input.a === 0,
      empty: input.a === "",
      no: input.a === false,
      nul: input.a === null,
    };
  },
);

export const comparesWithUndefined = workflow(
  "compares-with-undefined",
  async (input: { a?: number | null; b?: number | null }) => {
    return {
      eq: input.a === input.b,
      ne: input.a !== input.b,
      undef: input.a === undefined,
      nul: input.a === null,
      nullish: input.a == null,
      notNullish: input.a != null,
      five: input.a === 5,
      notFive: input.a !== 5,
    };
  },
);

export const comparesNumbers = workflow("compares-numbers", async (input: { a: number; b: number }) => {
  const { a, b } = input;
  return {
    lt: a < b,
    le: a <= b,
    gt: a > b,
    ge: a >= b,
    litLeft: 5 < a,
    litLeft2: 5 <= a,
    litLeft3: 5 > a,
    chain: a < b && b < 10,
    between: !(a < 0 || a > 10),
  };
});

export const comparesStrings = workflow("compares-strings", async (input: { a: string; b: string }) => {
  const { a, b } = input;
  return { lt: a < b, le: a <= b, gt: a > b, ge: a >= b, eq: a === b, mid: "b" < a };
});

export const asksForTypes = workflow("asks-for-types", async (input: { v?: unknown }) => {
  const v = input.v;
  return {
    type: typeof v,
    isString: typeof v === "string",
    isNumber: typeof v === "number",
    isBoolean: typeof v === "boolean",
    isObject: typeof v === "object",
    isUndefined: typeof v === "undefined",
    notString: typeof v !== "string",
    isArray: Array.isArray(v),
    isPlain: typeof v === "object" && v !== null && !Array.isArray(v),
    nul: v === null,
  };
});

export const narrowsUnions = workflow(
  "narrows-unions",
  async (input: { v: string | number | boolean | number[] | { k: string } | null }) => {
    const v = input.v;
    if (v === null) return { kind: "null", size: 0 };
    if (typeof v === "string") return { kind: "string", size: v.length };
    if (typeof v === "number") return { kind: "number", size: v + 1 };
    if (typeof v === "boolean") return { kind: "boolean", size: v ? 1 : 0 };
    if (Array.isArray(v)) return { kind: "array", size: v.length };
    const kept = await keep({ v: v.k });
    return { kind: "object", size: v.k.length, kept };
  },
);

export const narrowsByProperty = workflow(
  "narrows-by-property",
  async (input: { shape: { radius: number } | { width: number; height?: number } }) => {
    const s = input.shape;
    if ("radius" in s) return { area: s.radius * s.radius * 3 };
    if ("height" in s) return { area: s.width * (s.height ?? 1) };
    return { area: s.width };
  },
);

export const nestsTernaries = workflow("nests-ternaries", async (input: { n: number; s?: string }) => {
  const a = input.n < 0 ? "neg" : input.n === 0 ? "zero" : input.n > 100 ? "huge" : "pos";
  const b = (input.n > 1 ? [input.n] : []).length;
  const c = input.s ? (input.s.length > 2 ? input.s.slice(0, 2) : input.s) : undefined;
  return { a, b, c, d: c === undefined ? "no c" : `c=${c}`, both: [input.n ? "t" : "f", input.s ? "t" : "f"] };
});

export const combinesConditions = workflow(
  "combines-conditions",
  async (input: { a: boolean; b: boolean; c: boolean; n?: number }) => {
    const { a, b, c, n } = input;
    if ((a || b) && !c) return await keep({ v: "first" });
    if (!(a && b) && (c || !b)) return await keep({ v: "second" });
    if (a && b && c && (n ?? 0) > 1) return await keep({ v: "third" });
    return { v: { xor: a !== b, all: a && b && c, any: a || b || c, nand: !(a && b), n: n !== undefined && n > 1 } };
  },
);

const anything: Run[] = [
  { input: {} },
  ...[
    [],
    [[]],
    [0],
    [""],
    [null],
    [false],
    [1],
    {},
    { a: 1 },
    { a: null },
    null,
    0,
    1,
    -1,
    "",
    " ",
    "0",
    "false",
    "null",
    false,
    true,
  ].map((v) => ({ input: { v } })),
];

const pairs: Run[] = [
  [0, 0],
  [0, ""],
  [0, false],
  [0, null],
  ["", ""],
  ["", null],
  ["a", "a"],
  ["1", 1],
  [true, 1],
  [true, true],
  [null, null],
  [0.1, 0.1],
].map(([a, b]) => ({ input: { a: a ?? null, b: b ?? null } }));

export const runs: Record<string, Run[]> = {
  judgesTruthinessOfAnything: anything,
  judgesTruthinessByType: [
    { input: { s: "", n: 0, b: false, xs: [], o: {}, ns: null } },
    { input: { s: "0", n: -1, b: true, xs: [0], o: { a: 0 }, ns: 0, os: null } },
    { input: { s: "x", n: 0.1, b: true, xs: [0, 0], o: { a: 2 }, ns: 2, os: { a: 0 } } },
  ],
  branchesOnTruthinessWithEffects: [
    { input: { n: 0 } },
    { input: { s: null, n: 1, xs: [] } },
    { input: { s: "0", n: 0, xs: [0] } },
    { input: { s: "", n: -1 } },
  ],
  valuesOfAnd: [
    { input: {} },
    { input: { v: 0, w: 1 } },
    { input: { v: [], w: 0 } },
    { input: { v: "", w: [] } },
    { input: { v: {}, w: [[1]] } },
    { input: { v: null, w: false } },
    { input: { w: "w" } },
    { input: { v: "0", w: [0] } },
    { input: { v: [0] } },
  ],
  valuesOfTypedLogic: [
    { input: { s: "", n: 0, xs: [] } },
    { input: { s: "s", n: 2, xs: [0], o: null } },
    { input: { s: "", n: 3, xs: [7], o: { k: 0 } } },
    { input: { s: "0", n: -1, xs: [], o: { k: 4 } } },
  ],
  coalescesNullishOnly: [{ input: {} }, ...[null, 0, "", false, [], {}, [null]].map((a) => ({ input: { a } }))],
  comparesScalarsStrictly: pairs,
  comparesWithUndefined: [
    { input: {} },
    { input: { a: null } },
    { input: { a: null, b: null } },
    { input: { a: 5 } },
    { input: { a: 5, b: 5 } },
    { input: { a: 0, b: null } },
    { input: { b: 0 } },
  ],
  comparesNumbers: [
    { input: { a: 1, b: 2 } },
    { input: { a: 5, b: 5 } },
    { input: { a: 6, b: -1 } },
    { input: { a: 0.30000000000000004, b: 0.3 } },
    { input: { a: -1, b: 11 } },
  ],
  comparesStrings: [
    { input: { a: "", b: "a" } },
    { input: { a: "B", b: "a" } },
    { input: { a: "10", b: "9" } },
    { input: { a: "é", b: "z" } },
    { input: { a: "ab", b: "abc" } },
    { input: { a: "x", b: "x" } },
  ],
  asksForTypes: anything,
  narrowsUnions: [null, "", "abc", 0, -1.5, true, false, [], [1], [1, 2], { k: "" }, { k: "xyz" }].map((v) => ({
    input: { v },
  })),
  narrowsByProperty: [
    { input: { shape: { radius: 2 } } },
    { input: { shape: { width: 3, height: 0 } } },
    { input: { shape: { width: 3 } } },
  ],
  nestsTernaries: [
    { input: { n: -1 } },
    { input: { n: 0, s: "" } },
    { input: { n: 1, s: "a" } },
    { input: { n: 101, s: "abc" } },
  ],
  combinesConditions: [
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((k) => ({ input: { a: k % 2 === 1, b: (k >> 1) % 2 === 1, c: k > 3 } })),
    { input: { a: true, b: true, c: true, n: 5 } },
    { input: { a: true, b: true, c: true, n: 0 } },
  ],
};
