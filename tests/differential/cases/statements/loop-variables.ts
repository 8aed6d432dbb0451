import { defineStep, step, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const next = defineStep("next", async (i: { n: number }): Promise<number | null> => (i.n > 2 ? null : i.n + 1));
export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

export const changesTheLoopVariable = workflow("changes-the-loop-variable", async (input: { ns: number[] }) => {
  const out: number[] = [];
  for (let n of input.ns) {
    n += 1;
    if (n > 2) n *= 10;
    out.push((await keep({ v: n })).v === n ? n : -1);
  }
  return { out, ns: input.ns };
});

export const loopsWithAVariableFromOutside = workflow(
  "loops-with-a-variable-from-outside",
  async (input: { ns: number[] }) => {
    let n = -1;
    for (n of input.ns) {
      if (n === 2) break;
      await keep({ v: n });
    }
    let i = 0;
    for (; i < 3; i++) if (i === n) break;
    return { n, i };
  },
);

export const assignsInTheConditionOfAWhile = workflow(
  "assigns-in-the-condition-of-a-while",
  async (input: { n: number }) => {
    let n: number | null = input.n;
    const seen: number[] = [];
    while ((n = await next({ n: n })) !== null) {
      seen.push(n);
      if (seen.length > 5) break;
    }
    return { seen, n };
  },
);

export const followsLinks = workflow(
  "follows-links",
  async (input: { links: Record<string, string>; from: string }) => {
    let at: string | undefined = input.from;
    const path: string[] = [];
    while (at !== undefined && !path.includes(at)) {
      path.push(at);
      await keep({ v: at });
      at = input.links[at];
    }
    return { path, loops: at !== undefined };
  },
);

export const pagesThroughResults = workflow(
  "pages-through-results",
  async (input: { pages: Record<string, { items: number[]; next?: string }> }) => {
    const all: number[] = [];
    let token: string | undefined = "start";
    let calls = 0;
    do {
      const page: { items: number[]; next?: string } = await step(
        "fetch-page",
        async () => input.pages[token ?? ""] ?? { items: [] },
      );
      all.push(...page.items);
      token = page.next;
      calls++;
    } while (token && calls < 5);
    return { all, calls };
  },
);

export const countsInSeveralVariables = workflow("counts-in-several-variables", async (input: { ns: number[] }) => {
  let [even, odd, last] = [0, 0, null as number | null];
  const longest: { run: number[]; best: number[] } = { run: [], best: [] };
  for (const n of input.ns) {
    if (n % 2 === 0) even++;
    else odd++;
    longest.run = last !== null && n > last ? [...longest.run, n] : [n];
    if (longest.run.length > longest.best.length) longest.best = [...longest.run];
    last = n;
    await keep({ v: even - odd });
  }
  return { even, odd, last, best: longest.best };
});

export const skipsCodeAfterReturn = workflow("skips-code-after-return", async (input: { ns: number[] }) => {
  for (const n of input.ns) {
    if (n > 1) {
      return { n };
    } else {
      await keep({ v: n });
      continue;
    }
  }
  return { n: null };
});

export const emptiesLoopBodies = workflow("empties-loop-bodies", async (input: { n: number }) => {
  let i = 0;
  for (; i < input.n; i++);
  let k = 10;
  while (k-- > input.n);
  for (const _ of [1, 2]) {
  }
  return { i, k };
});

export const loopsOverAChoiceOfLists = workflow(
  "loops-over-a-choice-of-lists",
  async (input: { a?: number[]; b: number[]; on: boolean }) => {
    const out: string[] = [];
    for (const n of input.on ? (input.a ?? [0]) : input.b) out.push(`x${n}`);
    for (const n of input.a ?? input.b) out.push(`y${(await keep({ v: n })).v === n}`);
    for (const n of [...input.b, ...(input.a ?? [])].toReversed()) out.push(`z${n}`);
    return out;
  },
);

const lists: Run[] = [[], [1], [2], [1, 2, 3], [3, 1, 2, 2, 5, 9]].map((ns) => ({ input: { ns } }));

export const runs: Record<string, Run[]> = {
  changesTheLoopVariable: lists,
  loopsWithAVariableFromOutside: lists,
  assignsInTheConditionOfAWhile: [0, 2, 3].map((n) => ({ input: { n } })),
  followsLinks: [
    { input: { links: {}, from: "a" } },
    { input: { links: { a: "b", b: "c" }, from: "a" } },
    { input: { links: { a: "b", b: "a" }, from: "a" } },
    { input: { links: { "": "x y", "x y": "and" }, from: "" } },
  ],
  pagesThroughResults: [
    { input: { pages: {} } },
    { input: { pages: { start: { items: [1] } } } },
    { input: { pages: { start: { items: [1, 2], next: "p2" }, p2: { items: [], next: "p3" }, p3: { items: [3] } } } },
  ],
  countsInSeveralVariables: lists,
  skipsCodeAfterReturn: lists,
  emptiesLoopBodies: [0, 3].map((n) => ({ input: { n } })),
  loopsOverAChoiceOfLists: [
    { input: { b: [], on: true } },
    { input: { a: [], b: [1], on: true } },
    { input: { a: [1, 2], b: [3], on: false } },
  ],
};
