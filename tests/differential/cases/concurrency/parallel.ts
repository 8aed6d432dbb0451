import { defineStep, parallel, step, stepError, wait, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const Broken = stepError("Broken")<{ part: string }>();
export const fetchPart = defineStep("fetch-part", async (i: { part: string }) => {
  if (i.part === "bad") throw new Broken({ part: i.part });
  return { part: i.part, size: i.part.length };
});
export const total = defineStep("total", async (i: { ns: number[] }) => i.ns.reduce((a, b) => a + b, 0));
export const note = defineStep("note", async (i: { line: string }) => i.line);

export const runsNamedBranches = workflow("runs-named-branches", async (input: { a: string; b: string }) => {
  const { left, right } = await parallel({
    left: () => fetchPart({ part: input.a }),
    right: () => fetchPart({ part: input.b }),
  });
  return { left, right, both: left.size + right.size };
});

export const runsATupleOfBranches = workflow("runs-a-tuple-of-branches", async (input: { a: string; n: number }) => {
  const [part, sum, text] = await parallel([
    () => fetchPart({ part: input.a }),
    () => total({ ns: [input.n, 1] }),
    async () => `pure ${input.n}`,
  ]);
  return { part, sum, text };
});

export const runsPromiseAllOverALiteral = workflow(
  "runs-promise-all-over-a-literal",
  async (input: { a: string; b: string }) => {
    const [x, y] = await Promise.all([fetchPart({ part: input.a }), fetchPart({ part: input.b })]);
    return [x.part, y.part, x.size + y.size];
  },
);

export const ordersBranchResultsByPosition = workflow(
  "orders-branch-results-by-position",
  async (input: { slow: number }) => {
    const start = Date.now();
    const order = await parallel([
      async () => {
        await wait("10s");
        await note({ line: "slow" });
        return "slow";
      },
      async () => {
        await note({ line: "fast" });
        return "fast";
      },
      async () => {
        await wait("5s");
        return `middle ${input.slow}`;
      },
    ]);
    return { order, waited: Date.now() - start };
  },
);

export const branchesWithSeveralSteps = workflow("branches-with-several-steps", async (input: { names: string[] }) => {
  const result = await parallel({
    first: async () => {
      const part = await fetchPart({ part: input.names[0] ?? "none" });
      const bigger = part.size + 1;
      await note({ line: `first ${bigger}` });
      return { bigger };
    },
    second: async () => {
      let sum = 0;
      for (const name of input.names) {
        const part = await fetchPart({ part: name });
        sum += part.size;
      }
      return sum;
    },
  });
  return result;
});

export const branchesThatReturnEarly = workflow("branches-that-return-early", async (input: { n: number }) => {
  const { a, b } = await parallel({
    a: async () => {
      if (input.n < 0) return { early: true, v: 0 };
      const v = await total({ ns: [input.n, input.n] });
      return { early: false, v };
    },
    b: async () => {
      for (const i of [1, 2, 3]) {
        if (i === input.n) return i;
        await note({ line: `${i}` });
      }
      return -1;
    },
  });
  return { a, b };
});

export const failsWithTheBranchThatFails = workflow(
  "fails-with-the-branch-that-fails",
  async (input: { a: string; b: string }) => {
    try {
      const parts = await parallel({
        a: () => fetchPart({ part: input.a }),
        b: async () => {
          await wait("2s");
          return await fetchPart({ part: input.b });
        },
      });
      return { ok: true, sizes: [parts.a.size, parts.b.size] };
    } catch (e) {
      if (e instanceof Broken) return { ok: false, part: e.data.part };
      throw e;
    }
  },
);

export const catchesInsideABranch = workflow("catches-inside-a-branch", async (input: { a: string }) => {
  const [safe, other] = await parallel([
    async () => {
      try {
        return (await fetchPart({ part: input.a })).part;
      } catch (e) {
        return e instanceof Broken ? `caught ${e.data.part}` : "?";
      } finally {
        await note({ line: "finally" });
      }
    },
    () => note({ line: "other" }),
  ]);
  return { safe, other };
});

export const nestsParallelBranches = workflow("nests-parallel-branches", async (input: { a: string }) => {
  const outer = await parallel({
    deep: async () => {
      const [x, y] = await parallel([
        () => fetchPart({ part: `${input.a}1` }),
        () => fetchPart({ part: `${input.a}2` }),
      ]);
      return { x: x.part, y: y.part };
    },
    flat: () => fetchPart({ part: input.a }),
  });
  return outer;
});

export const retriesAWholeParallel = workflow("retries-a-whole-parallel", async (input: { a: string }) => {
  const start = Date.now();
  const r = await parallel(
    { one: () => fetchPart({ part: input.a }), two: () => note({ line: "two" }) },
    { retry: { retries: 2, interval: "5s" } },
  );
  return { r, waited: Date.now() - start };
});

export const readsOuterValuesInBranches = workflow(
  "reads-outer-values-in-branches",
  async (input: { base: number }) => {
    const base = input.base * 2;
    const list = [base, base + 1];
    const prefix = await note({ line: `p${base}` });
    const { sum, text } = await parallel({
      sum: () => total({ ns: list }),
      text: async () => `${prefix}-${list.length}-${base}`,
    });
    const later = await note({ line: text });
    return { sum, text, later, list };
  },
);

export const returnsShapesFromBranches = workflow("returns-shapes-from-branches", async (input: { n: number }) => {
  const shapes = await parallel({
    empty: async () => [] as number[],
    nested: async () => [[input.n]],
    nothing: async () => null,
    object: async () => ({}),
    zero: async () => 0,
    text: async () => "",
    no: async () => false,
    step: () => total({ ns: [] }),
  });
  return { shapes, keys: Object.keys(shapes) };
});

export const runsASingleBranch = workflow("runs-a-single-branch", async (input: { a: string }) => {
  const [only] = await parallel([() => fetchPart({ part: input.a })]);
  const { alone } = await parallel({ alone: () => note({ line: only.part }) });
  return { only, alone };
});

export const usesInlineStepsInBranches = workflow(
  "uses-inline-steps-in-branches",
  async (input: { a: number; b: number }) => {
    const offset = input.a + 1;
    const { x, y } = await parallel({
      x: () => step("square", async () => offset * offset),
      y: () => step("sum", async () => input.b + offset),
    });
    return { x, y };
  },
);

export const runsParallelInALoop = workflow("runs-parallel-in-a-loop", async (input: { parts: string[] }) => {
  const out: { size: number; line: string }[] = [];
  for (const part of input.parts) {
    const [p, line] = await Promise.all([fetchPart({ part }), note({ line: part })]);
    out.push({ size: p.size, line });
  }
  return out;
});

export const runs: Record<string, Run[]> = {
  runsNamedBranches: [
    { input: { a: "x", b: "yz" } },
    { input: { a: "", b: "" } },
    { input: { a: "bad", b: "b" } },
    { input: { a: "a", b: "b" }, mocks: { "fetch-part": { part: "m", size: 0.5 } } },
  ],
  runsATupleOfBranches: [{ input: { a: "x", n: 1 } }, { input: { a: "", n: -0.1 } }, { input: { a: "bad", n: 0 } }],
  runsPromiseAllOverALiteral: [{ input: { a: "x", b: "yz" } }, { input: { a: "", b: "'" } }],
  ordersBranchResultsByPosition: [{ input: { slow: 1 } }],
  branchesWithSeveralSteps: [
    { input: { names: [] } },
    { input: { names: ["a"] } },
    { input: { names: ["a", "bc", ""] } },
  ],
  branchesThatReturnEarly: [{ input: { n: -1 } }, { input: { n: 2 } }, { input: { n: 9 } }],
  failsWithTheBranchThatFails: [
    { input: { a: "x", b: "y" } },
    { input: { a: "bad", b: "y" } },
    { input: { a: "x", b: "bad" } },
    { input: { a: "x", b: "y" }, mocks: { "fetch-part": "!Other" } },
  ],
  catchesInsideABranch: [
    { input: { a: "x" } },
    { input: { a: "bad" } },
    { input: { a: "x" }, mocks: { "fetch-part": "!Other" } },
  ],
  nestsParallelBranches: [{ input: { a: "x" } }, { input: { a: "" } }],
  retriesAWholeParallel: [{ input: { a: "x" } }, { input: { a: "bad" } }],
  readsOuterValuesInBranches: [{ input: { base: 2 } }, { input: { base: 0 } }],
  returnsShapesFromBranches: [{ input: { n: 1 } }, { input: { n: 0 } }],
  runsASingleBranch: [{ input: { a: "x" } }, { input: { a: "" } }],
  usesInlineStepsInBranches: [{ input: { a: 1, b: 2 } }, { input: { a: -1, b: 0 } }],
  runsParallelInALoop: [{ input: { parts: [] } }, { input: { parts: ["a"] } }, { input: { parts: ["a", "bb", ""] } }],
};
