import { defineStep, stepError, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const TooBig = stepError("TooBig")<{ limit: number; got: number }>();
export const Unknown = stepError("Unknown")();
export class Denied extends Error {
  override readonly name = "Denied";
}
export const check = defineStep("check", async (i: { n: number }) => i.n > 0);
export const log = defineStep("log", async (i: { line: string }) => i.line);

export const failsWithATypedError = workflow("fails-with-a-typed-error", async (input: { n: number }) => {
  if (input.n > 10) throw new TooBig({ limit: 10, got: input.n });
  if (input.n < 0) throw new Unknown();
  return { n: input.n };
});

export const failsWithAPlainError = workflow("fails-with-a-plain-error", async (input: { n: number; who: string }) => {
  if (input.n === 0) throw new Error("zero");
  if (input.n < 0) throw new Error(`negative: ${input.n} by "${input.who}"`);
  if (input.n > 100) throw new RangeError(`${input.who} is out of range`);
  return await check({ n: input.n });
});

export const failsWithASubclass = workflow("fails-with-a-subclass", async (input: { n: number }) => {
  if (!(await check({ n: input.n }))) throw new Denied(`no ${input.n}`);
  return "allowed";
});

export const catchesWhatItThrows = workflow("catches-what-it-throws", async (input: { n: number }) => {
  try {
    if (input.n > 10) throw new TooBig({ limit: 10, got: input.n });
    if (input.n === 5) throw new Denied("five");
    if (input.n === 0) throw new Error("zero");
    return { ok: true, n: input.n };
  } catch (e) {
    if (e instanceof TooBig) return { ok: false, over: e.data.got - e.data.limit, message: null };
    if (e instanceof Denied) return { ok: false, over: 0, message: `denied ${e.message}` };
    if (e instanceof Error) return { ok: false, over: 0, message: e.message };
    throw e;
  }
});

export const throwsBetweenSteps = workflow("throws-between-steps", async (input: { n: number }) => {
  const log1: string[] = [];
  try {
    log1.push(await log({ line: "one" }));
    if (!(await check({ n: input.n }))) throw new TooBig({ limit: 0, got: input.n });
    log1.push(await log({ line: "two" }));
  } catch (e) {
    if (!(e instanceof TooBig)) throw e;
    log1.push(await log({ line: `caught ${e.data.got}` }));
  }
  return log1;
});

export const throwsInANestedTry = workflow("throws-in-a-nested-try", async (input: { n: number }) => {
  const trace: string[] = [];
  try {
    trace.push("outer");
    try {
      trace.push("inner");
      if (input.n === 1) throw new TooBig({ limit: 1, got: 1 });
      if (input.n === 2) throw new Unknown();
      if (input.n === 3) throw new Denied("three");
    } catch (e) {
      if (e instanceof TooBig) trace.push("inner caught");
      else throw e;
    }
    trace.push("between");
  } catch (e) {
    if (e instanceof Unknown) trace.push("outer caught");
    else throw e;
  }
  return trace;
});

export const throwsFromALoop = workflow("throws-from-a-loop", async (input: { ns: number[] }) => {
  let sum = 0;
  for (const n of input.ns) {
    if (n > 10) throw new TooBig({ limit: 10, got: n });
    if (!(await check({ n }))) throw new Error(`item ${n} after ${sum}`);
    sum += n;
  }
  return { sum };
});

export const throwsAValueBuiltFirst = workflow("throws-a-value-built-first", async (input: { n: number }) => {
  const failure = new TooBig({ limit: 3, got: input.n });
  await log({ line: "built" });
  if (input.n > 3) throw failure;
  return "ok";
});

export const keepsTheDataOfAnErrorIntact = workflow(
  "keeps-the-data-of-an-error-intact",
  async (input: { got: number }) => {
    try {
      throw new TooBig({ limit: 0.1 + 0.2, got: input.got });
    } catch (e) {
      if (e instanceof TooBig) {
        await log({ line: "caught" });
        return { name: e.name, data: e.data, keys: Object.keys(e.data) };
      }
      throw e;
    }
  },
);

export const throwsInAnElseOfALadder = workflow("throws-in-an-else-of-a-ladder", async (input: { kind: string }) => {
  let n = 0;
  if (input.kind === "a") n = 1;
  else if (input.kind === "b") n = 2;
  else throw new Error(`unknown kind ${input.kind}`);
  return { n };
});

export const throwsFromADefaultArm = workflow("throws-from-a-default-arm", async (input: { kind: string }) => {
  switch (input.kind) {
    case "a":
      return await log({ line: "a" });
    case "":
      throw new Error("");
    default:
      throw new Denied(input.kind);
  }
});

export const runs: Record<string, Run[]> = {
  failsWithATypedError: [{ input: { n: 1 } }, { input: { n: 11 } }, { input: { n: 10.5 } }, { input: { n: -1 } }],
  failsWithAPlainError: [
    { input: { n: 0, who: "a" } },
    { input: { n: -1, who: "x\"y'z`" } },
    { input: { n: -0.1, who: "line\nbreak" } },
    { input: { n: 101, who: "" } },
    { input: { n: 5, who: "a" } },
  ],
  failsWithASubclass: [{ input: { n: 1 } }, { input: { n: 0 } }, { input: { n: -2 } }],
  catchesWhatItThrows: [{ input: { n: 1 } }, { input: { n: 11 } }, { input: { n: 5 } }, { input: { n: 0 } }],
  throwsBetweenSteps: [
    { input: { n: 1 } },
    { input: { n: 0 } },
    { input: { n: 1 }, mocks: { check: "!Offline" } },
    { input: { n: 1 }, mocks: { log: "!NoLog" } },
  ],
  throwsInANestedTry: [0, 1, 2, 3].map((n) => ({ input: { n } })),
  throwsFromALoop: [
    { input: { ns: [] } },
    { input: { ns: [1, 2] } },
    { input: { ns: [1, 0, 2] } },
    { input: { ns: [1, 11] } },
  ],
  throwsAValueBuiltFirst: [{ input: { n: 3 } }, { input: { n: 4 } }],
  keepsTheDataOfAnErrorIntact: [{ input: { got: 1 } }, { input: { got: -1.5 } }, { input: { got: 9007199254740991 } }],
  throwsInAnElseOfALadder: [
    { input: { kind: "a" } },
    { input: { kind: "b" } },
    { input: { kind: "" } },
    { input: { kind: "{% $x %} ${y}" } },
  ],
  throwsFromADefaultArm: [{ input: { kind: "a" } }, { input: { kind: "" } }, { input: { kind: "é😀" } }],
};
