import { defineStep, stepError, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const Refused = stepError("Refused")<{ why: string }>();
export const work = defineStep("work", async (i: { mode: string }) => {
  if (i.mode === "fail") throw new Refused({ why: "asked" });
  if (i.mode === "boom") throw new Error("boom");
  return `worked ${i.mode}`;
});
export const open = defineStep("open", async (i: { n: number }) => `h${i.n}`);
export const close = defineStep("close", async (i: { handle: string }) => i.handle);

export const closesAfterSuccessAndFailure = workflow(
  "closes-after-success-and-failure",
  async (input: { mode: string }) => {
    const handle = await open({ n: 1 });
    let result = "";
    try {
      result = await work({ mode: input.mode });
    } finally {
      await close({ handle });
    }
    return { result };
  },
);

export const closesBeforeAReturn = workflow("closes-before-a-return", async (input: { mode: string }) => {
  const handle = await open({ n: 1 });
  try {
    if (input.mode === "early") return { early: true, result: "" };
    const result = await work({ mode: input.mode });
    return { early: false, result };
  } finally {
    await close({ handle });
    await close({ handle: "second" });
  }
});

export const closesOnBreakAndContinue = workflow("closes-on-break-and-continue", async (input: { modes: string[] }) => {
  const done: string[] = [];
  for (const mode of input.modes) {
    const handle = await open({ n: done.length });
    try {
      if (mode === "skip") continue;
      if (mode === "stop") break;
      if (mode === "return") return { done, returned: true };
      done.push(await work({ mode }));
    } finally {
      await close({ handle });
    }
    done.push("-");
  }
  return { done, returned: false };
});

export const runsFinallyAfterACatch = workflow("runs-finally-after-a-catch", async (input: { mode: string }) => {
  const trace: string[] = [];
  try {
    trace.push(await work({ mode: input.mode }));
  } catch (e) {
    if (e instanceof Refused) trace.push(`refused ${e.data.why}`);
    else throw e;
  } finally {
    trace.push("finally");
    await close({ handle: trace.join() });
  }
  trace.push("after");
  return trace;
});

export const runsFinallyWhenTheCatchThrows = workflow(
  "runs-finally-when-the-catch-throws",
  async (input: { mode: string }) => {
    try {
      try {
        await work({ mode: input.mode });
      } catch {
        await work({ mode: "boom" });
      } finally {
        await close({ handle: "inner" });
      }
      return "ok";
    } catch (e) {
      return e instanceof Error ? e.message : "?";
    }
  },
);

export const returnsFromACatchThroughFinally = workflow(
  "returns-from-a-catch-through-finally",
  async (input: { mode: string }) => {
    try {
      return { value: await work({ mode: input.mode }) };
    } catch {
      return { value: await work({ mode: "again" }) };
    } finally {
      await close({ handle: "f" });
    }
  },
);

export const nestsFinallyBlocks = workflow("nests-finally-blocks", async (input: { mode: string }) => {
  try {
    try {
      if (input.mode === "return") return "returned";
      await work({ mode: input.mode });
    } finally {
      await close({ handle: "inner" });
    }
    await close({ handle: "between" });
  } finally {
    await close({ handle: "outer" });
  }
  return "end";
});

export const returnsTheValueFromBeforeFinally = workflow(
  "returns-the-value-from-before-finally",
  async (input: { n: number }) => {
    let n = input.n;
    try {
      return { n };
    } finally {
      n = n + 100;
      await close({ handle: `${n}` });
    }
  },
);

export const overridesAReturnInFinally = workflow("overrides-a-return-in-finally", async (input: { mode: string }) => {
  try {
    return await work({ mode: input.mode });
  } finally {
    if (input.mode !== "keep") {
      return "from finally";
    }
  }
});

export const assignsInFinally = workflow("assigns-in-finally", async (input: { mode: string }) => {
  let state = "new";
  let turns = 0;
  try {
    state = await work({ mode: input.mode });
  } catch {
    state = "failed";
  } finally {
    turns++;
    state = `${state}+`;
  }
  return { state, turns };
});

export const failsInsideFinally = workflow("fails-inside-finally", async (input: { mode: string; closing: string }) => {
  try {
    try {
      await work({ mode: input.mode });
    } finally {
      await work({ mode: input.closing });
    }
    return "clean";
  } catch (e) {
    return e instanceof Refused ? `refused ${e.data.why}` : e instanceof Error ? `error ${e.message}` : "?";
  }
});

export const loopsInsideFinally = workflow("loops-inside-finally", async (input: { modes: string[] }) => {
  const opened: string[] = [];
  let done = 0;
  try {
    for (const mode of input.modes) {
      opened.push(await open({ n: opened.length }));
      await work({ mode });
      done++;
    }
  } finally {
    for (const handle of opened.toReversed()) await close({ handle });
  }
  return { done };
});

export const leavesALabelledBlockThroughFinally = workflow(
  "leaves-a-labelled-block-through-finally",
  async (input: { n: number }) => {
    const log: string[] = [];
    outer: for (const a of [1, 2, 3]) {
      for (const b of [1, 2]) {
        try {
          if (a === input.n && b === 1) continue outer;
          if (a + b === input.n + 2) break outer;
          log.push(await work({ mode: `${a}${b}` }));
        } finally {
          log.push(await close({ handle: "c" }));
        }
      }
    }
    return log;
  },
);

const modes: Run[] = ["go", "early", "fail", "boom", "return", "keep"].map((mode) => ({ input: { mode } }));

export const runs: Record<string, Run[]> = {
  closesAfterSuccessAndFailure: modes,
  closesBeforeAReturn: modes,
  closesOnBreakAndContinue: [
    { input: { modes: [] } },
    { input: { modes: ["a"] } },
    { input: { modes: ["a", "skip", "b"] } },
    { input: { modes: ["a", "stop", "b"] } },
    { input: { modes: ["a", "return", "b"] } },
    { input: { modes: ["a", "fail", "b"] } },
  ],
  runsFinallyAfterACatch: modes,
  runsFinallyWhenTheCatchThrows: modes,
  returnsFromACatchThroughFinally: [...modes, { input: { mode: "x" }, mocks: { work: "!Always" } }],
  nestsFinallyBlocks: modes,
  returnsTheValueFromBeforeFinally: [{ input: { n: 1 } }, { input: { n: 0 } }],
  overridesAReturnInFinally: modes,
  assignsInFinally: modes,
  failsInsideFinally: [
    { input: { mode: "go", closing: "go" } },
    { input: { mode: "fail", closing: "go" } },
    { input: { mode: "go", closing: "fail" } },
    { input: { mode: "fail", closing: "boom" } },
    { input: { mode: "boom", closing: "fail" } },
  ],
  loopsInsideFinally: [
    { input: { modes: [] } },
    { input: { modes: ["a", "b"] } },
    { input: { modes: ["a", "fail", "b"] } },
  ],
  leavesALabelledBlockThroughFinally: [{ input: { n: 1 } }, { input: { n: 2 } }, { input: { n: 9 } }],
};
