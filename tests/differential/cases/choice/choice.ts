import { choice, defineStep, otherwise, when, workflow } from "stepwright";
import type { Run } from "../../run.js";

type Level = "low" | "high" | "none";
export const act = defineStep("act", async (i: { what: string }) => `did ${i.what}`);
export const measure = defineStep("measure", async (i: { n: number }) =>
  i.n > 10 ? ("high" as const) : ("low" as const),
);

export const choosesByTable = workflow("chooses-by-table", async (input: { level: Level }) => {
  const result = await choice(input.level, {
    low: () => act({ what: "low" }),
    high: () => act({ what: "high" }),
    none: () => "nothing",
  });
  return { result };
});

export const choosesByTableWithOtherwise = workflow(
  "chooses-by-table-with-otherwise",
  async (input: { word: string }) => {
    return await choice(input.word, {
      yes: async () => ({ answer: true, line: await act({ what: "yes" }) }),
      no: () => ({ answer: false, line: "" }),
      "a b": () => ({ answer: null, line: "blank" }),
      "": () => ({ answer: null, line: "empty" }),
      otherwise: () => ({ answer: null, line: input.word }),
    });
  },
);

export const choosesByNumber = workflow("chooses-by-number", async (input: { n: 0 | 1 | 2 }) => {
  return await choice(input.n, { 0: () => "zero", 1: async () => await act({ what: "one" }), 2: () => "two" });
});

export const choosesTheFirstTrueCondition = workflow(
  "chooses-the-first-true-condition",
  async (input: { n: number }) => {
    const result = await choice([
      when(input.n < 0, () => act({ what: "negative" })),
      when(input.n < 10, () => "small"),
      when(
        () => input.n < 100,
        async () => {
          const line = await act({ what: "medium" });
          return `${line}!`;
        },
      ),
      otherwise(() => "large"),
    ]);
    return { result, n: input.n };
  },
);

export const choosesByAStepResult = workflow("chooses-by-a-step-result", async (input: { n: number }) => {
  return await choice(await measure({ n: input.n }), {
    high: () => act({ what: "cool" }),
    low: () => act({ what: "heat" }),
  });
});

export const choosesInsideALoop = workflow("chooses-inside-a-loop", async (input: { levels: Level[] }) => {
  const out: string[] = [];
  for (const level of input.levels) {
    out.push(await choice(level, { low: () => "l", high: () => act({ what: `h${out.length}` }), none: () => "" }));
  }
  return out;
});

export const nestsChoices = workflow("nests-choices", async (input: { level: Level; n: number }) => {
  return await choice(input.level, {
    low: () => choice([when(input.n > 1, () => act({ what: "low-many" })), otherwise(() => "low-one")]),
    high: async () => {
      if (input.n > 1) return await act({ what: "high-many" });
      return "high-one";
    },
    none: () => "none",
  });
});

export const catchesAFailureOfAChosenArm = workflow(
  "catches-a-failure-of-a-chosen-arm",
  async (input: { level: Level }) => {
    try {
      return await choice(input.level, {
        low: () => act({ what: "low" }),
        high: () => {
          throw new Error("high is refused");
        },
        none: () => "none",
      });
    } catch (e) {
      return e instanceof Error ? `${e.name}:${e.message}` : "?";
    }
  },
);

export const guardsALaterCondition = workflow(
  "guards-a-later-condition",
  async (input: { item?: { tags: string[] } | null }) => {
    return await choice([
      when(input.item == null, () => "nothing"),
      when(
        () => (input.item?.tags.length ?? 0) === 0,
        () => "untagged",
      ),
      otherwise(() => act({ what: input.item?.tags.join("/") ?? "?" })),
    ]);
  },
);

export const runs: Record<string, Run[]> = {
  choosesByTable: [
    { input: { level: "low" } },
    { input: { level: "high" } },
    { input: { level: "none" } },
    { input: { level: "low" }, mocks: { act: "!Nope" } },
  ],
  choosesByTableWithOtherwise: ["yes", "no", "a b", "", "otherwise", "Yes", "constructor", "'"].map((word) => ({
    input: { word },
  })),
  choosesByNumber: [0, 1, 2].map((n) => ({ input: { n } })),
  choosesTheFirstTrueCondition: [-1, 0, 9.5, 10, 99, 100].map((n) => ({ input: { n } })),
  choosesByAStepResult: [{ input: { n: 1 } }, { input: { n: 11 } }],
  choosesInsideALoop: [
    { input: { levels: [] } },
    { input: { levels: ["high"] } },
    { input: { levels: ["low", "high", "none", "high"] } },
  ],
  nestsChoices: [
    { input: { level: "low", n: 1 } },
    { input: { level: "low", n: 2 } },
    { input: { level: "high", n: 1 } },
    { input: { level: "high", n: 2 } },
    { input: { level: "none", n: 0 } },
  ],
  catchesAFailureOfAChosenArm: [
    { input: { level: "low" } },
    { input: { level: "high" } },
    { input: { level: "none" } },
    { input: { level: "low" }, mocks: { act: "!Down" } },
  ],
  guardsALaterCondition: [
    { input: {} },
    { input: { item: null } },
    { input: { item: { tags: [] } } },
    { input: { item: { tags: ["a"] } } },
    { input: { item: { tags: ["a", "b"] } } },
  ],
};
