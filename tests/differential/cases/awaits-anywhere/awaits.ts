import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const num = defineStep("num", async (i: { n: number }) => i.n);
export const txt = defineStep("txt", async (i: { s: string }) => i.s);
export const bool = defineStep("bool", async (i: { b: boolean; tag: string }) => i.b);
export const list = defineStep("list", async (i: { ns: number[] }) => i.ns);
export const obj = defineStep(
  "obj",
  async (i: { a: number }): Promise<{ a: number; b?: { c: number[] } }> =>
    i.a > 1 ? { a: i.a, b: { c: [i.a] } } : { a: i.a },
);
export const maybe = defineStep("maybe", async (i: { s: string }) => (i.s === "" ? null : i.s));

export const awaitsInArguments = workflow("awaits-in-arguments", async (input: { n: number }) => {
  return await num({ n: (await num({ n: input.n })) + (await num({ n: input.n + 1 })) });
});

export const awaitsInConditions = workflow("awaits-in-conditions", async (input: { a: boolean; b: boolean }) => {
  if (await bool({ b: input.a, tag: "a" })) return "a";
  if (!(await bool({ b: input.b, tag: "b" }))) return "not b";
  return "b";
});

export const awaitsInAnAndChain = workflow(
  "awaits-in-an-and-chain",
  async (input: { a: boolean; b: boolean; c: boolean }) => {
    const r =
      (await bool({ b: input.a, tag: "a" })) &&
      (await bool({ b: input.b, tag: "b" })) &&
      (await bool({ b: input.c, tag: "c" }));
    return { r };
  },
);

export const awaitsInAnOrChain = workflow(
  "awaits-in-an-or-chain",
  async (input: { a: boolean; b: boolean; c: boolean }) => {
    if (
      (await bool({ b: input.a, tag: "a" })) ||
      ((await bool({ b: input.b, tag: "b" })) && !(await bool({ b: input.c, tag: "c" })))
    )
      return { r: "yes" };
    return { r: "no" };
  },
);

export const keepsValuesOfLogicalOperators = workflow(
  "keeps-values-of-logical-operators",
  async (input: { n: number; s: string }) => {
    const and = input.n && (await txt({ s: input.s }));
    const or = input.s || (await num({ n: input.n }));
    const coalesced = (await maybe({ s: input.s })) ?? (await txt({ s: "fallback" }));
    const skipped = input.n ?? (await num({ n: 99 }));
    return { and, or, coalesced, skipped };
  },
);

export const awaitsInTernaryArms = workflow("awaits-in-ternary-arms", async (input: { n: number }) => {
  const v = input.n > 5 ? await num({ n: 1 }) : input.n > 0 ? await txt({ s: "mid" }) : "none";
  const w = (await bool({ b: input.n > 5, tag: "w" })) ? "big" : await txt({ s: "small" });
  return { v, w };
});

export const awaitsInTemplates = workflow("awaits-in-templates", async (input: { n: number; s: string }) => {
  return `<${await num({ n: input.n })}|${input.s}|${await txt({ s: input.s })}|${(await list({ ns: [input.n] })).length}>`;
});

export const awaitsInLiterals = workflow("awaits-in-literals", async (input: { n: number }) => {
  const o = {
    x: await num({ n: input.n }),
    y: [await num({ n: 2 }), 3, await list({ ns: [] })],
    ...(await obj({ a: input.n })),
    a: await num({ n: 4 }),
    c: await txt({ s: "c" }),
  };
  const xs = [0, ...(await list({ ns: [input.n, 7] })), await list({ ns: [8] }), ...(await list({ ns: [] }))];
  return { o, xs };
});

export const keepsTheOrderOfCallsAndReads = workflow(
  "keeps-the-order-of-calls-and-reads",
  async (input: { n: number }) => {
    let x = input.n;
    const first = x;
    const pair = [x, (x = x + 1), await num({ n: x }), x, (x = await num({ n: 50 })), x];
    const sum = x + (await num({ n: x })) + (x = 3) + x;
    return { first, pair, sum, x };
  },
);

export const awaitsInMemberChains = workflow("awaits-in-member-chains", async (input: { n: number }) => {
  const c = (await obj({ a: input.n })).b?.c[0] ?? -1;
  const n = (await list({ ns: [input.n, 1] })).map((v) => v * 2).length;
  const s = (await txt({ s: "abc" })).toUpperCase().slice(1);
  return { c, n, s };
});

export const awaitsInIndexesAndCalls = workflow("awaits-in-indexes-and-calls", async (input: { ns: number[] }) => {
  const at = input.ns[await num({ n: 1 })] ?? null;
  const max = Math.max(await num({ n: 1 }), await num({ n: 3 }), input.ns.length);
  const has = input.ns.includes(await num({ n: 2 }));
  const joined = [await txt({ s: "a" }), await txt({ s: "b" })].join(await txt({ s: "-" }));
  return { at, max, has, joined };
});

export const awaitsInALoopHeader = workflow("awaits-in-a-loop-header", async (input: { ns: number[] }) => {
  const out: number[] = [];
  for (const n of await list({ ns: input.ns })) out.push(n);
  for (let i = await num({ n: 0 }); i < (await num({ n: 2 })); i += await num({ n: 1 })) out.push(i * 100);
  return out;
});

export const awaitsInAnAssignment = workflow("awaits-in-an-assignment", async (input: { n: number }) => {
  let total = input.n;
  total += await num({ n: 1 });
  total = total * (await num({ n: 2 })) - total;
  let s = "s";
  s += `${await txt({ s: "t" })}${total}`;
  const o: { k: number; l?: string } = { k: 1 };
  o.k += await num({ n: 5 });
  o.l = await txt({ s: s });
  return { total, s, o };
});

export const awaitsInAReturn = workflow("awaits-in-a-return", async (input: { n: number }) => {
  if (input.n === 0) return { a: await num({ n: 0 }), b: !(await bool({ b: true, tag: "t" })) };
  return { a: -(await num({ n: input.n })), b: typeof (await txt({ s: "x" })) === "string" };
});

export const awaitsInAThrow = workflow("awaits-in-a-throw", async (input: { n: number }) => {
  try {
    if (input.n > 0) throw new Error(await txt({ s: `n is ${input.n}` }));
  } catch (e) {
    return e instanceof Error ? await txt({ s: e.message }) : "?";
  }
  throw new Error(`${await num({ n: input.n })}`);
});

export const awaitsInDestructuringDefaults = workflow(
  "awaits-in-destructuring-defaults",
  async (input: { a?: number; b?: number }) => {
    const { a = await num({ n: 10 }), b = await num({ n: 20 }) } = input;
    const [c = await num({ n: 30 })] = input.a === undefined ? [] : [input.a];
    return { a, b, c };
  },
);

export const skipsCallsOfAnOptionalChain = workflow(
  "skips-calls-of-an-optional-chain",
  async (input: { o?: { ns: number[] } }) => {
    const r = input.o?.ns.includes(await num({ n: 1 }));
    const s = input.o?.ns[await num({ n: 0 })];
    return { r: r ?? null, s: s ?? null };
  },
);

const bits: Run[] = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => ({
  input: { a: k % 2 === 1, b: (k >> 1) % 2 === 1, c: k > 3 },
}));
const ns: Run[] = [{ input: { n: 0 } }, { input: { n: 1 } }, { input: { n: 6 } }, { input: { n: -2.5 } }];

export const runs: Record<string, Run[]> = {
  awaitsInArguments: ns,
  awaitsInConditions: bits.slice(0, 4),
  awaitsInAnAndChain: bits,
  awaitsInAnOrChain: bits,
  keepsValuesOfLogicalOperators: [
    { input: { n: 0, s: "" } },
    { input: { n: 0, s: "x" } },
    { input: { n: 2, s: "" } },
    { input: { n: 2, s: "0" } },
  ],
  awaitsInTernaryArms: ns,
  awaitsInTemplates: [{ input: { n: 1, s: "x" } }, { input: { n: 0.1, s: "" } }, { input: { n: -3, s: "`${}`" } }],
  awaitsInLiterals: ns,
  keepsTheOrderOfCallsAndReads: ns,
  awaitsInMemberChains: ns,
  awaitsInIndexesAndCalls: [{ input: { ns: [] } }, { input: { ns: [1] } }, { input: { ns: [1, 2] } }],
  awaitsInALoopHeader: [{ input: { ns: [] } }, { input: { ns: [4] } }, { input: { ns: [4, 5] } }],
  awaitsInAnAssignment: ns,
  awaitsInAReturn: ns,
  awaitsInAThrow: ns,
  awaitsInDestructuringDefaults: [{ input: {} }, { input: { a: 0 } }, { input: { a: 1, b: 2 } }],
  skipsCallsOfAnOptionalChain: [{ input: {} }, { input: { o: { ns: [] } } }, { input: { o: { ns: [1, 2] } } }],
};
