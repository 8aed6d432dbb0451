import { createHash } from "node:crypto";
import { defineStep, map, step, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const seedOf = defineStep("seed-of", async (i: { n: number }) => i.n + 1);
const rate = 1.5;
const regions = ["eu", "us"] as const;
const settings = { limit: 3, names: { first: "x" } };

function slug(text: string): string {
  return text.toLowerCase().replaceAll(" ", "-");
}

export const capturesWorkflowValues = workflow(
  "captures-workflow-values",
  async (input: { a: number; b: { c: string } }) => {
    const local = input.a * 2;
    const list = [local, input.a];
    const seeded = await seedOf({ n: local });
    const out = await step("combine", async () => ({ sum: local + seeded, c: input.b.c, list, len: list.length }));
    return out;
  },
);

export const capturesModuleConstants = workflow("captures-module-constants", async (input: { n: number }) => {
  return await step("apply-rate", async () => ({
    total: input.n * rate,
    regions,
    limit: settings.limit,
    first: settings.names.first,
  }));
});

export const capturesImportsAndHelpers = workflow("captures-imports-and-helpers", async (input: { text: string }) => {
  const digest = await step("digest", async () =>
    createHash("sha256").update(slug(input.text)).digest("hex").slice(0, 8),
  );
  return { digest, slug: slug(input.text) };
});

export const capturesTheSameNameTwice = workflow("captures-the-same-name-twice", async (input: { n: number }) => {
  let n = input.n;
  const before = await step("before", async () => n + 1);
  n = n + 10;
  const after = await step("after", async () => n + 1);
  return { before, after, n };
});

export const capturesALoopVariable = workflow("captures-a-loop-variable", async (input: { words: string[] }) => {
  const out: string[] = [];
  for (const word of input.words) {
    out.push(await step("decorate", async () => `*${word}*${out.length}`));
  }
  return out;
});

export const capturesMapItems = workflow("captures-map-items", async (input: { words: string[]; mark: string }) => {
  return await map(input.words, (word, i) => step("mark-word", async () => `${i}${input.mark}${word}`));
});

export const capturesOptionalValues = workflow(
  "captures-optional-values",
  async (input: { a?: string; b?: { c?: number } }) => {
    const missing = input.b?.c;
    return await step("inspect", async () => ({
      hasA: input.a !== undefined,
      a: input.a ?? null,
      missing: missing ?? "none",
      type: typeof missing,
    }));
  },
);

export const hasLogicInsideAClosure = workflow("has-logic-inside-a-closure", async (input: { ns: number[] }) => {
  const big = await step("pick-big", async () => {
    const result: number[] = [];
    for (const n of input.ns) {
      if (n % 2 === 0) continue;
      result.push(n);
    }
    class Counter {
      count = 0;
      add() {
        this.count++;
      }
    }
    const counter = new Counter();
    for (const _ of result) counter.add();
    return { result, count: counter.count, sorted: [...result].sort((a, b) => b - a) };
  });
  return big;
});

export const failsInsideAClosure = workflow("fails-inside-a-closure", async (input: { n: number }) => {
  try {
    return await step("maybe-fail", async () => {
      if (input.n > 1) throw new RangeError(`too big: ${input.n}`);
      return "ok";
    });
  } catch (e) {
    return e instanceof Error ? `${e.name}/${e.message}` : "?";
  }
});

export const capturesNothing = workflow("captures-nothing", async () => {
  return await step("constant", async () => [1, [2], []]);
});

export const capturesADestructuredParameter = workflow(
  "captures-a-destructured-parameter",
  async ({ id, opts: { deep = 2 } = {} }: { id: string; opts?: { deep?: number } }) => {
    const [head, ...tail] = id;
    return await step("split-id", async () => ({ head: head ?? "", tail, deep }));
  },
);

export const receivesTheStepContext = workflow("receives-the-step-context", async (input: { n: number }) => {
  const r = await step(
    "with-context",
    async (context) => ({ n: input.n, attempt: context.attempt, hasKey: context.idempotencyKey.length > 0 }),
    { retry: { retries: 1 } },
  );
  return r;
});

export const runs: Record<string, Run[]> = {
  capturesWorkflowValues: [
    { input: { a: 2, b: { c: "x" } } },
    { input: { a: 0, b: { c: "" } } },
    { input: { a: 1, b: { c: "y" } }, mocks: { combine: { sum: 0, c: "", list: [], len: 0 } } },
  ],
  capturesModuleConstants: [{ input: { n: 2 } }, { input: { n: 0.1 } }],
  capturesImportsAndHelpers: [{ input: { text: "Hello World" } }, { input: { text: "" } }],
  capturesTheSameNameTwice: [{ input: { n: 1 } }],
  capturesALoopVariable: [{ input: { words: [] } }, { input: { words: ["a"] } }, { input: { words: ["a", "", "c"] } }],
  capturesMapItems: [{ input: { words: [], mark: "-" } }, { input: { words: ["a", "b"], mark: "" } }],
  capturesOptionalValues: [{ input: {} }, { input: { a: "", b: {} } }, { input: { a: "x", b: { c: 0 } } }],
  hasLogicInsideAClosure: [{ input: { ns: [] } }, { input: { ns: [3] } }, { input: { ns: [1, 2, 5] } }],
  failsInsideAClosure: [
    { input: { n: 1 } },
    { input: { n: 2 } },
    { input: { n: 1 }, mocks: { "maybe-fail": "!Mocked" } },
  ],
  capturesNothing: [{}, { mocks: { constant: [] } }, { mocks: { constant: [[]] } }],
  capturesADestructuredParameter: [
    { input: { id: "" } },
    { input: { id: "a" } },
    { input: { id: "abc", opts: { deep: 0 } } },
  ],
  receivesTheStepContext: [{ input: { n: 1 } }],
};
