import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const note = defineStep("note", async (i: { at: string }) => `noted ${i.at}`);
export const weigh = defineStep("weigh", async (i: { n: number }) => i.n * 10);

export const takesExactlyOneArm = workflow("takes-exactly-one-arm", async (input: { n: number }) => {
  let path = "";
  if (input.n < 0) {
    path = await note({ at: "negative" });
  } else if (input.n === 0) {
    path = await note({ at: "zero" });
  } else if (input.n < 10) {
    path = await note({ at: "small" });
  } else {
    path = await note({ at: "large" });
  }
  return { n: input.n, path };
});

export const skipsAnIfWithoutElse = workflow("skips-an-if-without-else", async (input: { on: boolean; n: number }) => {
  let n = input.n;
  if (input.on) n = await weigh({ n });
  if (!input.on) n = n - 1;
  return { n };
});

export const assignsOneOfTwoFromPureArms = workflow(
  "assigns-one-of-two-from-pure-arms",
  async (input: { a: number; b: number }) => {
    let bigger: number;
    let which: string;
    if (input.a > input.b) {
      bigger = input.a;
      which = "a";
    } else if (input.a === input.b) {
      bigger = input.a;
      which = "same";
    } else {
      bigger = input.b;
      which = "b";
    }
    return { bigger, which, both: [input.a, input.b] };
  },
);

export const readsAnAssignmentOfTheSameArm = workflow(
  "reads-an-assignment-of-the-same-arm",
  async (input: { n: number }) => {
    let a = input.n;
    let b = 0;
    if (a > 0) {
      a = a + 1;
      b = a * 2;
      a = b - a;
    } else {
      b = a - 5;
      a = b;
    }
    return { a, b };
  },
);

export const nestsConditionsWithEffects = workflow(
  "nests-conditions-with-effects",
  async (input: { a: boolean; b: boolean; c: boolean }) => {
    const log: string[] = [];
    if (input.a) {
      log.push("a");
      if (input.b) {
        log.push(await note({ at: "ab" }));
        if (input.c) log.push(await note({ at: "abc" }));
      } else {
        if (input.c) {
          log.push(await note({ at: "ac" }));
        }
      }
      log.push("after-b");
    } else if (input.b || input.c) {
      log.push("b-or-c");
    }
    log.push("end");
    return log;
  },
);

export const evaluatesAConditionBeforeTheArmChangesIt = workflow(
  "evaluates-a-condition-before-the-arm-changes-it",
  async (input: { n: number }) => {
    let n = input.n;
    const trace: number[] = [];
    if (n > 5) {
      n = 0;
      trace.push(1);
    } else if (n === 0) {
      trace.push(2);
    }
    if (n === 0) trace.push(3);
    return { n, trace };
  },
);

export const dispatchesOnAStepResult = workflow("dispatches-on-a-step-result", async (input: { n: number }) => {
  const w = await weigh({ n: input.n });
  if (w > 100) return { heavy: true, w };
  const again = await weigh({ n: w });
  if (again > 100) {
    return { heavy: true, w, again };
  }
  return { heavy: false, w, again };
});

export const treatsEmptyBlocksAsNothing = workflow("treats-empty-blocks-as-nothing", async (input: { on: boolean }) => {
  let x = 1;
  if (input.on) {
  } else {
    x = 2;
  }
  if (input.on) {
  }
  {
  }
  return { x };
});

export const joinsAfterManyBranches = workflow("joins-after-many-branches", async (input: { bits: boolean[] }) => {
  let code = 0;
  if (input.bits[0]) code = code + 1;
  if (input.bits[1]) code = code + 2;
  await note({ at: `half ${code}` });
  if (input.bits[2]) code = code + 4;
  if (input.bits[3]) {
    const extra = await weigh({ n: code });
    code = code + extra;
  }
  return { code };
});

export const comparesStringsInConditions = workflow("compares-strings-in-conditions", async (input: { s: string }) => {
  if (input.s === "") return { kind: "empty" };
  if (input.s === "null") return { kind: "text-null" };
  if (input.s === "a'b\"c`d") return { kind: "quotes" };
  if (input.s === "{% $x %}") return { kind: "delimiters" };
  if (input.s === "${x}") return { kind: "dollar" };
  if (input.s === "line\nbreak\ttab\\slash") return { kind: "escapes" };
  if (input.s === "😀é") return { kind: "unicode" };
  if (input.s > "m") return { kind: "late" };
  return { kind: "other" };
});

export const runs: Record<string, Run[]> = {
  takesExactlyOneArm: [
    { input: { n: -1 } },
    { input: { n: 0 } },
    { input: { n: 9.99 } },
    { input: { n: 10 } },
    { input: { n: 5 }, mocks: { note: "" } },
  ],
  skipsAnIfWithoutElse: [
    { input: { on: true, n: 3 } },
    { input: { on: false, n: 3 } },
    { input: { on: true, n: 0 }, mocks: { weigh: -4 } },
  ],
  assignsOneOfTwoFromPureArms: [
    { input: { a: 1, b: 2 } },
    { input: { a: 2, b: 1 } },
    { input: { a: 1, b: 1 } },
    { input: { a: -0.5, b: -0.25 } },
  ],
  readsAnAssignmentOfTheSameArm: [
    { input: { n: 3 } },
    { input: { n: 0 } },
    { input: { n: -3 } },
    { input: { n: 0.1 } },
  ],
  nestsConditionsWithEffects: [
    { input: { a: true, b: true, c: true } },
    { input: { a: true, b: true, c: false } },
    { input: { a: true, b: false, c: true } },
    { input: { a: true, b: false, c: false } },
    { input: { a: false, b: true, c: false } },
    { input: { a: false, b: false, c: true } },
    { input: { a: false, b: false, c: false } },
  ],
  evaluatesAConditionBeforeTheArmChangesIt: [{ input: { n: 6 } }, { input: { n: 0 } }, { input: { n: 3 } }],
  dispatchesOnAStepResult: [
    { input: { n: 11 } },
    { input: { n: 2 } },
    { input: { n: 0 } },
    { input: { n: 1 }, mocks: { weigh: { $answers: [1, 101] } } },
  ],
  treatsEmptyBlocksAsNothing: [{ input: { on: true } }, { input: { on: false } }],
  joinsAfterManyBranches: [
    { input: { bits: [] } },
    { input: { bits: [true] } },
    { input: { bits: [true, true, true, true] } },
    { input: { bits: [false, true, false, true] } },
    { input: { bits: [false, false, false, true] } },
  ],
  comparesStringsInConditions: [
    { input: { s: "" } },
    { input: { s: "null" } },
    { input: { s: "a'b\"c`d" } },
    { input: { s: "{% $x %}" } },
    { input: { s: "${x}" } },
    { input: { s: "line\nbreak\ttab\\slash" } },
    { input: { s: "😀é" } },
    { input: { s: "n" } },
    { input: { s: "M" } },
  ],
};
