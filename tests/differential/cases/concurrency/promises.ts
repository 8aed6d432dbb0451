import { defineStep, map, parallel, stepError, wait, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const Refused = stepError("Refused")<{ who: string }>();
export const ask = defineStep("ask", async (i: { who: string }) => {
  if (i.who === "no") throw new Refused({ who: i.who });
  return i.who.length;
});
export const tell = defineStep("tell", async (i: { line: string }) => i.line);

export const keepsAPromiseBriefly = workflow("keeps-a-promise-briefly", async (input: { who: string }) => {
  const pending = ask({ who: input.who });
  const n = await pending;
  return { n };
});

export const collectsPromisesOfConstants = workflow(
  "collects-promises-of-constants",
  async (input: { a: string; b: string }) => {
    const left = ask({ who: input.a });
    const right = ask({ who: input.b });
    const [l, r] = await Promise.all([left, right]);
    return { l, r };
  },
);

export const allOverATupleWithValues = workflow("all-over-a-tuple-with-values", async (input: { a: string }) => {
  const [n, text, plain] = await Promise.all([ask({ who: input.a }), tell({ line: "x" }), 5]);
  return { n, text, plain };
});

export const allOverAsyncArrows = workflow("all-over-async-arrows", async (input: { a: string; b: string }) => {
  const [a, b] = await Promise.all([
    (async () => {
      const n = await ask({ who: input.a });
      return n * 2;
    })(),
    (async () => ({ b: await tell({ line: input.b }) }))(),
  ]);
  return { a, b };
});

export const allInsideALoop = workflow("all-inside-a-loop", async (input: { groups: string[][] }) => {
  const out: number[][] = [];
  for (const group of input.groups) out.push(await Promise.all(group.map((who) => ask({ who }))));
  return out;
});

export const catchesAFailureOfAll = workflow("catches-a-failure-of-all", async (input: { whos: string[] }) => {
  try {
    return { all: await map(input.whos, (who) => ask({ who })) };
  } catch (e) {
    return { all: null, who: e instanceof Refused ? e.data.who : "?" };
  }
});

export const endsWithTheSlowestBranch = workflow("ends-with-the-slowest-branch", async (input: { n: number }) => {
  const start = Date.now();
  const times = await Promise.all(
    [1, 2, 3].map(async (k) => {
      await wait("10s");
      if (k === input.n) await wait("1 minute");
      return Date.now() - start;
    }),
  );
  return { times, end: Date.now() - start };
});

export const stopsSiblingsOfAFailedBranch = workflow(
  "stops-siblings-of-a-failed-branch",
  async (input: { who: string }) => {
    const start = Date.now();
    try {
      await parallel({
        fails: async () => {
          await wait("5s");
          return await ask({ who: input.who });
        },
        slow: async () => {
          await wait("1 hour");
          return await tell({ line: "late" });
        },
      });
      return { failed: false, waited: Date.now() - start };
    } catch {
      await tell({ line: "cleanup" });
      return { failed: true, waited: Date.now() - start };
    }
  },
);

export const throwsInABranch = workflow("throws-in-a-branch", async (input: { n: number }) => {
  const [a] = await parallel([
    async () => {
      if (input.n > 1) throw new Refused({ who: `n${input.n}` });
      return await ask({ who: "a" });
    },
    async () => {
      if (input.n < 0) throw new Error("negative");
      return null;
    },
  ]);
  return a;
});

export const returnsBranchValuesDirectly = workflow("returns-branch-values-directly", async (input: { a: string }) => {
  return await parallel({
    x: () => ask({ who: input.a }),
    y: () => tell({ line: input.a }),
    z: async () => ({ deep: [input.a] }),
  });
});

export const runs: Record<string, Run[]> = {
  keepsAPromiseBriefly: [{ input: { who: "ab" } }, { input: { who: "no" } }],
  collectsPromisesOfConstants: [{ input: { a: "a", b: "bb" } }, { input: { a: "", b: "" } }],
  allOverATupleWithValues: [{ input: { a: "a" } }, { input: { a: "" } }],
  allOverAsyncArrows: [{ input: { a: "a", b: "b" } }],
  allInsideALoop: [[], [[]], [["a"]], [["a", "bb"], [], ["ccc"]]].map((groups) => ({ input: { groups } })),
  catchesAFailureOfAll: [[], ["a"], ["a", "no", "b"]].map((whos) => ({ input: { whos } })),
  endsWithTheSlowestBranch: [{ input: { n: 0 } }, { input: { n: 2 } }],
  stopsSiblingsOfAFailedBranch: [{ input: { who: "yes" } }, { input: { who: "no" } }],
  throwsInABranch: [{ input: { n: 1 } }, { input: { n: 2 } }, { input: { n: -1 } }],
  returnsBranchValuesDirectly: [{ input: { a: "a" } }, { input: { a: "no" } }],
};
