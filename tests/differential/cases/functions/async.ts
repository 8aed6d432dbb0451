import { defineStep, map, parallel, stepError, wait, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const Rejected = stepError("Rejected")<{ n: number }>();
export const work = defineStep("work", async (i: { n: number }) => {
  if (i.n === 13) throw new Rejected({ n: 13 });
  return i.n + 1;
});
export const note = defineStep("note", async (i: { line: string }) => i.line);

async function twice(n: number): Promise<number> {
  const once = await work({ n });
  return await work({ n: once });
}

async function safely(n: number): Promise<number | null> {
  try {
    return await work({ n });
  } catch (e) {
    if (e instanceof Rejected) return null;
    throw e;
  } finally {
    await note({ line: `tried ${n}` });
  }
}

async function firstAbove(ns: number[], limit: number): Promise<number> {
  for (const n of ns) {
    const w = await work({ n });
    if (w > limit) return w;
  }
  return -1;
}

async function greet(name: string, greeting = "hello"): Promise<string> {
  if (name === "") return "nobody";
  return await note({ line: `${greeting} ${name}` });
}

async function forEachOf(ns: number[], each: (n: number, i: number) => Promise<void>): Promise<number> {
  let count = 0;
  for (const n of ns) {
    await each(n, count);
    count++;
  }
  return count;
}

async function withHandle<T>(name: string, body: (handle: string) => Promise<T>): Promise<T> {
  const handle = await note({ line: `open ${name}` });
  try {
    return await body(handle);
  } finally {
    await note({ line: `close ${name}` });
  }
}

async function pureAsync(n: number) {
  return { n, list: [n] };
}

async function nothing(line: string): Promise<void> {
  await note({ line });
}

export const inlinesAsyncHelpers = workflow("inlines-async-helpers", async (input: { n: number }) => {
  const a = await twice(input.n);
  const b = await twice(a);
  return { a, b };
});

export const inlinesATryOfAHelper = workflow("inlines-a-try-of-a-helper", async (input: { n: number }) => {
  const first = await safely(input.n);
  const second = await safely(1);
  return { first, second };
});

export const returnsEarlyFromAHelper = workflow(
  "returns-early-from-a-helper",
  async (input: { ns: number[]; limit: number }) => {
    const found = await firstAbove(input.ns, input.limit);
    await note({ line: `found ${found}` });
    return { found };
  },
);

export const appliesDefaultsOfAsyncHelpers = workflow(
  "applies-defaults-of-async-helpers",
  async (input: { name: string; greeting?: string }) => {
    return [await greet(input.name), await greet(input.name, "hi"), await greet(input.name, input.greeting)];
  },
);

export const passesAsyncCallbacks = workflow("passes-async-callbacks", async (input: { ns: number[] }) => {
  const seen: number[] = [];
  const count = await forEachOf(input.ns, async (n, i) => {
    seen.push(await work({ n: n * 10 + i }));
  });
  return { count, seen };
});

export const wrapsABodyInAHelper = workflow("wraps-a-body-in-a-helper", async (input: { n: number }) => {
  try {
    return await withHandle("db", async (handle) => ({ handle, n: await work({ n: input.n }) }));
  } catch (e) {
    return { handle: null, n: e instanceof Rejected ? e.data.n : -1 };
  }
});

export const callsHelpersInBranches = workflow("calls-helpers-in-branches", async (input: { n: number }) => {
  const { a, b } = await parallel({ a: () => twice(input.n), b: () => safely(input.n) });
  return { a, b };
});

export const callsHelpersInMaps = workflow("calls-helpers-in-maps", async (input: { ns: number[] }) => {
  return { twice: await map(input.ns, (n) => twice(n)), safe: await Promise.all(input.ns.map((n) => safely(n))) };
});

export const callsPureAsyncHelpers = workflow("calls-pure-async-helpers", async (input: { n: number }) => {
  const { n, list } = await pureAsync(input.n);
  await nothing(`n${n}`);
  return { n, list, both: await Promise.all([pureAsync(1), twice(2)]) };
});

export const keepsHelperNamesApart = workflow("keeps-helper-names-apart", async (input: { n: number }) => {
  const once = "mine";
  const w = "also mine";
  const a = await twice(input.n);
  const found = await firstAbove([1, 2], 2);
  return { once, w, a, found };
});

export const declaresAsyncHelpersInTheBody = workflow(
  "declares-async-helpers-in-the-body",
  async (input: { ns: number[] }) => {
    let total = 0;
    const addTo = async (n: number) => {
      total += await work({ n });
      await wait("1s");
    };
    for (const n of input.ns) await addTo(n);
    await addTo(0);
    return { total };
  },
);

export const awaitsHelpersInExpressions = workflow("awaits-helpers-in-expressions", async (input: { n: number }) => {
  return {
    sum: (await twice(input.n)) + (await twice(1)),
    text: `${await greet("x")}!`,
    cond: (await safely(input.n)) === null ? await greet("none") : await greet("some"),
    or: (await safely(13)) ?? (await twice(0)),
  };
});

const ns: Run[] = [
  { input: { n: 0 } },
  { input: { n: 13 } },
  { input: { n: 12 } },
  { input: { n: 1 }, mocks: { work: { $answers: [5, '!Rejected:{"n":5}', 7] } } },
];
const lists: Run[] = [{ input: { ns: [] } }, { input: { ns: [1] } }, { input: { ns: [1, 2, 3] } }];

export const runs: Record<string, Run[]> = {
  inlinesAsyncHelpers: ns,
  inlinesATryOfAHelper: ns,
  returnsEarlyFromAHelper: [
    { input: { ns: [], limit: 1 } },
    { input: { ns: [1, 5, 9], limit: 3 } },
    { input: { ns: [1, 2], limit: 30 } },
  ],
  appliesDefaultsOfAsyncHelpers: [
    { input: { name: "a" } },
    { input: { name: "" } },
    { input: { name: "b", greeting: "" } },
  ],
  passesAsyncCallbacks: lists,
  wrapsABodyInAHelper: ns.slice(0, 3),
  callsHelpersInBranches: ns.slice(0, 1),
  callsHelpersInMaps: lists,
  callsPureAsyncHelpers: [{ input: { n: 0 } }, { input: { n: 5 } }],
  keepsHelperNamesApart: [{ input: { n: 0 } }],
  declaresAsyncHelpersInTheBody: lists,
  awaitsHelpersInExpressions: ns.slice(0, 2),
};
