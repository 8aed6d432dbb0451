import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const fetchText = defineStep("fetch-text", async (i: { n: number }) => (i.n > 0 ? `{"n":${i.n}}` : "nonsense"));
export const note = defineStep("note", async (i: { line: string }) => i.line);

export const failsOnNonsenseJson = workflow("fails-on-nonsense-json", async (input: { text: string }) => {
  const parsed: unknown = JSON.parse(input.text);
  return { parsed };
});

export const catchesNonsenseJson = workflow("catches-nonsense-json", async (input: { text: string }) => {
  try {
    const parsed: unknown = JSON.parse(input.text);
    return { parsed, ok: true };
  } catch {
    return { parsed: null, ok: false };
  }
});

export const catchesNonsenseFromAStep = workflow("catches-nonsense-from-a-step", async (input: { n: number }) => {
  let n = -1;
  try {
    const text = await fetchText({ n: input.n });
    const parsed: { n: number } = JSON.parse(text);
    n = parsed.n;
  } catch {
    await note({ line: "bad json" });
  }
  return { n };
});

export const failsOnAMemberOfNothing = workflow(
  "fails-on-a-member-of-nothing",
  async (input: { items: { sku: string }[] }) => {
    const first = input.items[0] as { sku: string };
    await note({ line: "before" });
    return { sku: first.sku };
  },
);

export const catchesAMemberOfNothing = workflow(
  "catches-a-member-of-nothing",
  async (input: { items: { sku: string }[] }) => {
    try {
      const [first] = input.items as [{ sku: string }];
      const sku = first.sku;
      await note({ line: sku });
      return { sku };
    } catch {
      return { sku: null };
    }
  },
);

export const runsFinallyAfterAPureFailure = workflow(
  "runs-finally-after-a-pure-failure",
  async (input: { text: string }) => {
    try {
      const parsed: unknown = JSON.parse(input.text);
      await note({ line: "parsed" });
      return { parsed };
    } finally {
      await note({ line: "finally" });
    }
  },
);

export const failsInACondition = workflow("fails-in-a-condition", async (input: { text: string }) => {
  try {
    const parsed: { on?: boolean } = JSON.parse(input.text);
    if (parsed.on) return "on";
    return "off";
  } catch {
    return "bad";
  }
});

export const reducesNothingWithoutAnInitialValue = workflow(
  "reduces-nothing-without-an-initial-value",
  async (input: { ns: number[] }) => {
    return { max: input.ns.reduce((a, b) => (a > b ? a : b)) };
  },
);

const texts: Run[] = ['{"a":[1]}', "[]", "null", "0", '"x"', "", "{", "nope", "[1,]"].map((text) => ({
  input: { text },
}));

export const runs: Record<string, Run[]> = {
  failsOnNonsenseJson: texts,
  catchesNonsenseJson: texts,
  catchesNonsenseFromAStep: [
    { input: { n: 1 } },
    { input: { n: 0 } },
    { input: { n: 1 }, mocks: { "fetch-text": "!Down" } },
  ],
  failsOnAMemberOfNothing: [{ input: { items: [{ sku: "a" }] } }, { input: { items: [] } }],
  catchesAMemberOfNothing: [
    { input: { items: [{ sku: "a" }] } },
    { input: { items: [] } },
    { input: { items: [{ sku: "a" }] }, mocks: { note: "!X" } },
  ],
  runsFinallyAfterAPureFailure: texts,
  failsInACondition: [
    { input: { text: '{"on":true}' } },
    { input: { text: "{}" } },

    { input: { text: "x" } },
  ],
  reducesNothingWithoutAnInitialValue: [{ input: { ns: [] } }, { input: { ns: [3] } }, { input: { ns: [1, 4, 2] } }],
};
