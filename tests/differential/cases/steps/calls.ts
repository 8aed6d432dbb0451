import { defineStep, step, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const shout = defineStep("shout", async (i: { text: string }) => i.text.toUpperCase());
export const stamp = defineStep("stamp", async () => "stamped");
export const shape = defineStep("shape", async (i: { v: unknown }) => ({
  type: Array.isArray(i.v) ? "array" : i.v === null ? "null" : typeof i.v,
  v: i.v ?? null,
}));
export const keysOf = defineStep("keys-of", async (i: { a?: number | undefined; b?: string | null | undefined }) =>
  Object.keys(i),
);
export const nothing = defineStep("nothing", async (_: { id: string }) => {});
export const maybe = defineStep(
  "maybe",
  async (i: { n: number }): Promise<{ n: number; extra?: string }> => (i.n > 0 ? { n: i.n, extra: "e" } : { n: i.n }),
);
export const plain = defineStep("plain-value", async (i: string) => `<${i}>`);
export const sumAll = defineStep("sum-all", async (i: number[]) => i.reduce((a, b) => a + b, 0));
export const answers = defineStep(
  "answers",
  async (i: { id: number }): Promise<{ x: number } | null> => (i.id > 0 ? { x: i.id } : null),
);

export async function greet(i: { name: string }) {
  return `hello ${i.name}`;
}

export const callsADefinedStepDirectly = workflow("calls-a-defined-step-directly", async (input: { text: string }) => {
  const loud = await shout({ text: input.text });
  const again = await step(shout, { text: `${loud}?` });
  return { loud, again };
});

export const callsAnExportedFunction = workflow("calls-an-exported-function", async (input: { name: string }) => {
  return await step(greet, { name: input.name });
});

export const callsAStepWithoutInput = workflow("calls-a-step-without-input", async (input: { n: number }) => {
  const s = await stamp();
  return { s, n: input.n };
});

export const callsAStepWithAScalarInput = workflow(
  "calls-a-step-with-a-scalar-input",
  async (input: { text: string; ns: number[] }) => {
    const a = await plain(input.text);
    const b = await step(sumAll, input.ns);
    const c = await sumAll([...input.ns, 1]);
    return { a, b, c };
  },
);

export const sendsEveryShape = workflow("sends-every-shape", async (input: { v: unknown }) => {
  const direct = await shape({ v: input.v });
  const wrapped = await shape({ v: [input.v] });
  const nested = await shape({ v: { k: input.v } });
  return { direct, wrapped, nested };
});

export const dropsUndefinedFromAPayload = workflow(
  "drops-undefined-from-a-payload",
  async (input: { a?: number; b?: string | null }) => {
    const direct = await keysOf({ a: input.a, b: input.b });
    const literal = await keysOf({ a: undefined, b: "x" });
    const conditional = await keysOf({ a: input.a === undefined ? 1 : undefined });
    const spread = await keysOf({ ...input });
    return { direct, literal, conditional, spread };
  },
);

export const turnsNoAnswerIntoNull = workflow("turns-no-answer-into-null", async (input: { id: string }) => {
  await nothing({ id: input.id });
  const m = await maybe({ n: input.id.length });
  return { extra: m.extra, has: m.extra !== undefined, keys: Object.keys(m) };
});

export const narrowsANullableAnswer = workflow("narrows-a-nullable-answer", async (input: { id: number }) => {
  const found = await answers({ id: input.id });
  if (!found) return { found: false, x: null };
  const again = await answers({ id: found.x - 1 });
  return { found: true, x: found.x, next: again?.x ?? "none" };
});

export const callsTheSameStepTwice = workflow("calls-the-same-step-twice", async (input: { a: string; b: string }) => {
  const a = await shout({ text: input.a });
  const b = await shout({ text: input.b });
  const c = await shout({ text: a + b });
  return { a, b, c };
});

export const ignoresTheAnswer = workflow("ignores-the-answer", async (input: { text: string }) => {
  await shout({ text: input.text });
  await step(greet, { name: "x" });
  return input;
});

export const sendsTextThatLooksLikeCode = workflow("sends-text-that-looks-like-code", async (input: { s: string }) => {
  const a = await shout({ text: "{% $states.input %}" });
  const b = await shout({ text: "${Param} $x `tick` 'single' \"double\" \\back\nnew" });
  const c = await shout({ text: `{%${input.s}%}` });
  const d = await shape({ v: "{% 1" });
  const e = await shape({ v: "%}" });
  const f = await shape({ v: "States.Format('{}', $.x)" });
  return { a, b, c, d, e, f };
});

export const sendsKeysThatLookLikeCode = workflow("sends-keys-that-look-like-code", async (input: { n: number }) => {
  const r = await shape({
    v: {
      "a.$": input.n,
      $x: 1,
      "a b": 2,
      and: 3,
      null: 4,
      "": 5,
      "a`b": 6,
      'q"q': 7,
      constructor: 8,
      "{% k %}": 9,
      "${y}": 10,
      "new\nline": 11,
    },
  });
  return r;
});

export const chainsAnswers = workflow("chains-answers", async (input: { text: string }) => {
  const a = await shout({ text: input.text });
  const b = await step(greet, { name: a });
  const c = await plain(b);
  return c.length;
});

export const runs: Record<string, Run[]> = {
  callsADefinedStepDirectly: [
    { input: { text: "a" } },
    { input: { text: "" } },
    { input: { text: "é{%'\"" } },
    { input: { text: "a" }, mocks: { shout: { $answers: ["X", "Y"] } } },
  ],
  callsAnExportedFunction: [{ input: { name: "ann" } }, { input: { name: "ann" }, mocks: { greet: "hi" } }],
  callsAStepWithoutInput: [{ input: { n: 1 } }, { input: { n: 1 }, mocks: { stamp: "" } }],
  callsAStepWithAScalarInput: [
    { input: { text: "a", ns: [] } },
    { input: { text: "", ns: [5] } },
    { input: { text: "{%1%}", ns: [1, 2, 3] } },
  ],
  sendsEveryShape: [[], [[]], [1], [[1]], [[1], [2]], {}, { a: [] }, null, 0, "", false, "0", -1.5, "{% 1 %}"].map(
    (v) => ({ input: { v } }),
  ),
  dropsUndefinedFromAPayload: [{ input: {} }, { input: { a: 0 } }, { input: { a: 1, b: null } }, { input: { b: "" } }],
  turnsNoAnswerIntoNull: [{ input: { id: "" } }, { input: { id: "a" } }],
  narrowsANullableAnswer: [
    { input: { id: 0 } },
    { input: { id: 1 } },
    { input: { id: 2 } },
    { input: { id: 1 }, mocks: { answers: { $answers: [{ x: 9 }, null] } } },
  ],
  callsTheSameStepTwice: [
    { input: { a: "x", b: "y" } },
    { input: { a: "x", b: "y" }, mocks: { shout: { $answers: ["1", "2", "3"] } } },
    { input: { a: "x", b: "y" }, mocks: { shout: { $answers: ["1", "!Second"] } } },
  ],
  ignoresTheAnswer: [{ input: { text: "a" } }],
  sendsTextThatLooksLikeCode: [{ input: { s: " $x " } }, { input: { s: "" } }],
  sendsKeysThatLookLikeCode: [{ input: { n: 1 } }],
  chainsAnswers: [{ input: { text: "a" } }, { input: { text: "" } }],
};
