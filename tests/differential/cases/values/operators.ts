import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

function firstOf<T>(items: readonly T[], fallback: T): T {
  return items[0] ?? fallback;
}

function identity<T>(value: T): T {
  return value;
}

export const erasesTypes = workflow("erases-types", async (input: { n: number | string; xs: number[] }) => {
  const config = { limit: 3, tags: ["a", "b"] } as const satisfies { limit: number; tags: readonly string[] };
  const text = String(input.n as string);
  const generic = identity<{ v: number }>({ v: 1 });
  const first = firstOf<number>(input.xs, -1);
  await keep({ v: config });
  return { limit: config.limit, tags: config.tags, text, generic, first, asserted: <number[]>input.xs };
});

export const usesTheCommaOperator = workflow("uses-the-comma-operator", async (input: { n: number }) => {
  let a = 0;
  const b = ((a = input.n), a + 1);
  const undef = void 0;
  await keep({ v: b });
  return { a, b, undef: undef ?? "undefined" };
});

export const callsOptionally = workflow("calls-optionally", async (input: { s?: string; xs?: number[] | null }) => {
  return {
    up: input.s?.toUpperCase().slice(0, 1) ?? null,
    has: input.xs?.includes(1) ?? null,
    mapped: input.xs?.map((x) => x * 2).filter((x) => x > 2) ?? [],
    len: input.s?.trim().length ?? -1,
    chain: input.xs?.at(0)?.toFixed(1) ?? "none",
  };
});

export const comparesLoosely = workflow("compares-loosely", async (input: { a?: string | null; n?: number | null }) => {
  return {
    aNull: input.a == null,
    aSet: input.a != null,
    nUndef: input.n == undefined,
    same: input.a == "x",
    not: input.n != 0,
  };
});

export const negatesConditions = workflow("negates-conditions", async (input: { a: boolean; xs: number[] }) => {
  const { a, xs } = input;
  if (!(a && xs.length > 0)) return await keep({ v: "no" });
  if (!xs.includes(1) || !(xs.length > 1)) return await keep({ v: "one" });
  return { v: !!a && !!a };
});

export const sharesSubexpressions = workflow(
  "shares-subexpressions",
  async (input: { o: { list: { n: number }[] } }) => {
    const total = input.o.list.map((x) => x.n).reduce((a, b) => a + b, 0);
    const share = input.o.list.map((x) => (total > 0 ? Math.round((x.n / total) * 100) || 0 : 0));
    const again = await keep({ v: share });
    return { total, share, again, max: Math.max(0, ...share), repeated: [total, total, `${total}`] };
  },
);

export const runs: Record<string, Run[]> = {
  erasesTypes: [{ input: { n: 1, xs: [] } }, { input: { n: "x", xs: [4, 5] } }],
  usesTheCommaOperator: [{ input: { n: 1 } }, { input: { n: 0 } }],
  callsOptionally: [
    { input: {} },
    { input: { s: "", xs: null } },
    { input: { s: " ab", xs: [] } },
    { input: { s: "x", xs: [1, 2, 0.25] } },
  ],
  comparesLoosely: [
    { input: {} },
    { input: { a: null, n: null } },
    { input: { a: "x", n: 0 } },
    { input: { a: "", n: 1 } },
  ],
  negatesConditions: [
    { input: { a: false, xs: [1] } },
    { input: { a: true, xs: [] } },
    { input: { a: true, xs: [1] } },
    { input: { a: true, xs: [1, 2] } },
  ],
  sharesSubexpressions: [[], [{ n: 0 }], [{ n: 1 }, { n: 2 }, { n: 3 }]].map((list) => ({ input: { o: { list } } })),
};
