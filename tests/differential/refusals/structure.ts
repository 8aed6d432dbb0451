import { defineStep, otherwise, choice, step, when, workflow } from "stepwright";

const suffix = Math.random() > 2 ? "a" : "b";
export const first = defineStep("same-name", async (i: { n: number }) => i.n);
export const second = defineStep("same-name", async (i: { n: number }) => i.n + 1);

function once<T>(body: T): T {
  return body;
}
export const wrapped = once(async (i: { n: number }) => i.n);

export const takesAComputedName = workflow(`refuses-${suffix}`, async (input: { n: number }) => input.n); // refused: name

export const usesTwoStepsOfOneName = workflow("refuses-two-steps-of-one-name", async (input: { n: number }) => {
  const a = await first({ n: input.n });
  return await second({ n: a }); // refused: same-name
});

export const runsAWrappedFunction = workflow("refuses-a-wrapped-function", async (input: { n: number }) => {
  return await step(wrapped, { n: input.n }); // refused: defineStep
});

export const evaluatesAConditionThatCanFail = workflow(
  "refuses-an-eager-condition-that-can-fail",
  async (input: { text: string }) => {
    return await choice([
      when(JSON.parse(input.text) === 1, () => "one"), // refused: () =>
      otherwise(() => "other"),
    ]);
  },
);

export const evaluatesText = workflow("refuses-eval", async (input: { n: number }) => {
  return Number(eval("1")) + input.n; // refused: eval
});

export const reducesAsynchronously = workflow("refuses-an-async-reduce", async (input: { ns: number[] }) => {
  return await input.ns.reduce(async (sum, n) => (await sum) + (await first({ n })), Promise.resolve(0)); // refused: reduce
});

export const mutatesADate = workflow("refuses-a-mutated-date", async (input: { iso: string }) => {
  const date = new Date(input.iso);
  date.setUTCDate(1); // refused: setUTCDate
  return date.toISOString();
});

export const writesADateInLocalTime = workflow("refuses-a-date-in-local-time", async (input: { iso: string }) => {
  return new Date(input.iso).toLocaleDateString(); // refused: toLocaleDateString
});

export const executesAPattern = workflow("refuses-a-stateful-pattern", async (input: { s: string }) => {
  const pattern = /a/g;
  const found = pattern.exec(input.s); // refused: flag
  return found !== null;
});

export const splitsWithGroups = workflow("refuses-a-split-with-groups", async (input: { s: string }) => {
  return input.s.split(/([,;])/); // refused: group
});

export const usesTrigonometry = workflow("refuses-math-sin", async (input: { n: number }) => {
  return Math.sin(input.n); // refused: Math.sin
});

export const flipsBits = workflow("refuses-bitwise-not", async (input: { n: number }) => {
  return ~input.n; // refused: bitwise
});

export const makesCharacters = workflow("refuses-from-char-code", async (input: { n: number }) => {
  return String.fromCharCode(input.n); // refused: fromCharCode
});

export const makesASymbol = workflow("refuses-symbols", async (input: { n: number }) => {
  const key = Symbol("k"); // refused: Symbol
  return { n: input.n, text: key.description ?? "" };
});

export const definesAProperty = workflow("refuses-define-property", async (input: { n: number }) => {
  const o: { n?: number } = {};
  Object.defineProperty(o, "n", { value: input.n }); // refused: defineProperty
  return o;
});

export const mutatesInsideAHelper = workflow(
  "refuses-a-helper-that-mutates-its-argument",
  async (input: { n: number }) => {
    const list = [input.n];
    append(list, 2);
    return list;
  },
);

function append(list: number[], n: number): void {
  list.push(n); // refused: list
}

export const revivesJson = workflow("refuses-a-json-reviver", async (input: { text: string }) => {
  const v: unknown = JSON.parse(input.text, (_, x: unknown) => x); // refused: JSON.parse
  return { v };
});
