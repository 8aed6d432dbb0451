import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const load = defineStep("load", async (i: { id: string }) => ({ id: i.id, ready: i.id.length > 2 }));
export const save = defineStep("save", async (i: { id: string }) => i.id);

export const returnsEarly = workflow("returns-early", async (input: { id: string }) => {
  if (input.id === "") return { status: "empty" };
  const item = await load({ id: input.id });
  if (!item.ready) return { status: "not-ready", item };
  await save({ id: input.id });
  return { status: "saved" };
});

export const returnsNothing = workflow("returns-nothing", async (input: { id: string }) => {
  await save({ id: input.id });
});

export const returnsNothingEarly = workflow("returns-nothing-early", async (input: { id: string }) => {
  if (input.id === "") return;
  await save({ id: input.id });
});

export const doesNothing = workflow("does-nothing", async () => {});

export const returnsTheInput = workflow("returns-the-input", async (input: unknown) => input);

export const returnsAStepResult = workflow(
  "returns-a-step-result",
  async (input: { id: string }) => await load({ id: input.id }),
);

export const returnsAPromiseOfAStep = workflow("returns-a-promise-of-a-step", async (input: { id: string }) =>
  load({ id: input.id }),
);

export const returnsAScalar = workflow("returns-a-scalar", async (input: { which: number }) => {
  switch (input.which) {
    case 0:
      return 0;
    case 1:
      return "";
    case 2:
      return false;
    case 3:
      return null;
    case 4:
      return [];
    case 5:
      return [[]];
    case 6:
      return {};
    case 7:
      return "{% 1 %}";
    case 8:
      return -0.5;
    default:
      return [[[1]]];
  }
});

export const returnsFromNestedBlocks = workflow(
  "returns-from-nested-blocks",
  async (input: { a: number; b: number }) => {
    if (input.a > 0) {
      for (const n of [1, 2, 3]) {
        if (n === input.b) {
          const saved = await save({ id: `${n}` });
          return { saved, n };
        }
        while (input.a > n) {
          if (n === 2) return { saved: null, n };
          break;
        }
      }
      return { saved: null, n: -1 };
    }
    return { saved: null, n: 0 };
  },
);

export const keepsTheReturnValueAtThatMoment = workflow(
  "keeps-the-return-value-at-that-moment",
  async (input: { n: number }) => {
    let n = input.n;
    const snapshot = { n };
    n = n + 1;
    await save({ id: `${n}` });
    n = n + 1;
    return { snapshot, n };
  },
);

export const runs: Record<string, Run[]> = {
  returnsEarly: [
    { input: { id: "" } },
    { input: { id: "ab" } },
    { input: { id: "abc" } },
    { input: { id: "abc" }, mocks: { save: "!Full" } },
  ],
  returnsNothing: [{ input: { id: "a" } }, { input: { id: "a" }, mocks: { save: "!Full" } }],
  returnsNothingEarly: [{ input: { id: "" } }, { input: { id: "a" } }],
  doesNothing: [{ input: {} }, {}, { input: null }],
  returnsTheInput: [
    { input: {} },
    { input: null },
    { input: [] },
    { input: [[]] },
    { input: [[1]] },
    { input: 0 },
    { input: "" },
    { input: "{% 1 %}" },
    { input: { a: { b: [{ c: [[]] }] }, "": null } },
  ],
  returnsAStepResult: [
    { input: { id: "a" } },
    { input: { id: "a" }, mocks: { load: [[1]] } },
    { input: { id: "a" }, mocks: { load: null } },
  ],
  returnsAPromiseOfAStep: [
    { input: { id: "a" } },
    { input: { id: "a" }, mocks: { load: [] } },
    { input: { id: "a" }, mocks: { load: "!Gone" } },
  ],
  returnsAScalar: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((which) => ({ input: { which } })),
  returnsFromNestedBlocks: [
    { input: { a: 0, b: 1 } },
    { input: { a: 1, b: 1 } },
    { input: { a: 1, b: 9 } },
    { input: { a: 5, b: 9 } },
    { input: { a: 5, b: 2 } },
  ],
  keepsTheReturnValueAtThatMoment: [{ input: { n: 1 } }, { input: { n: -1 } }],
};
