import { defineStep, stepError, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const OutOfStock = stepError("OutOfStock")<{ sku: string; left: number }>();
export const CardDeclined = stepError("CardDeclined")<{ code: string }>();
export const Closed = stepError("Closed")();

export const reserve = defineStep("reserve", async (i: { sku: string }) => {
  if (i.sku === "none") throw new OutOfStock({ sku: i.sku, left: 0 });
  if (i.sku === "closed") throw new Closed();
  if (i.sku === "boom") throw new Error("boom");
  if (i.sku === "type") throw new TypeError("bad sku");
  return { hold: `h-${i.sku}` };
});
export const log = defineStep("log", async (i: { line: string }) => i.line);

export const catchesAnyFailureOfAStep = workflow("catches-any-failure-of-a-step", async (input: { sku: string }) => {
  try {
    const held = await reserve({ sku: input.sku });
    return { ok: true, hold: held.hold };
  } catch {
    return { ok: false, hold: null };
  }
});

export const continuesAfterACatch = workflow("continues-after-a-catch", async (input: { sku: string }) => {
  let hold: string | null = null;
  try {
    hold = (await reserve({ sku: input.sku })).hold;
  } catch {
    await log({ line: "failed" });
  }
  await log({ line: `hold ${hold}` });
  return { hold };
});

export const readsTheDataOfATypedError = workflow("reads-the-data-of-a-typed-error", async (input: { sku: string }) => {
  try {
    await reserve({ sku: input.sku });
    return { sku: null, left: -1 };
  } catch (e) {
    if (e instanceof OutOfStock) return { sku: e.data.sku, left: e.data.left };
    throw e;
  }
});

export const readsTheMessageOfAnError = workflow("reads-the-message-of-an-error", async (input: { sku: string }) => {
  try {
    await reserve({ sku: input.sku });
    return "fine";
  } catch (e) {
    if (e instanceof Error) return `${e.name}: ${e.message}`;
    return "not an error";
  }
});

export const climbsALadderOfErrors = workflow("climbs-a-ladder-of-errors", async (input: { sku: string }) => {
  try {
    return { hold: (await reserve({ sku: input.sku })).hold };
  } catch (e) {
    if (e instanceof OutOfStock) {
      await log({ line: `sold out ${e.data.sku}` });
      return { hold: "later" };
    } else if (e instanceof CardDeclined) {
      return { hold: e.data.code };
    } else if (e instanceof Closed) {
      return { hold: await log({ line: "closed" }) };
    }
    return { hold: "other" };
  }
});

export const rethrowsWhatItDoesNotKnow = workflow("rethrows-what-it-does-not-know", async (input: { sku: string }) => {
  try {
    await reserve({ sku: input.sku });
  } catch (e) {
    if (!(e instanceof OutOfStock)) throw e;
    await log({ line: "known" });
  }
  return { done: true };
});

export const rethrowsAfterCleaningUp = workflow("rethrows-after-cleaning-up", async (input: { sku: string }) => {
  const held = await reserve({ sku: "first" });
  try {
    await reserve({ sku: input.sku });
  } catch (e) {
    await log({ line: `release ${held.hold}` });
    throw e;
  }
  return held;
});

export const throwsAnotherErrorFromACatch = workflow(
  "throws-another-error-from-a-catch",
  async (input: { sku: string }) => {
    try {
      await reserve({ sku: input.sku });
    } catch (e) {
      if (e instanceof OutOfStock) throw new CardDeclined({ code: `${e.data.sku}/${e.data.left}` });
      throw new Closed();
    }
    return "ok";
  },
);

export const catchesByName = workflow("catches-by-name", async (input: { sku: string }) => {
  try {
    await reserve({ sku: input.sku });
    return "ok";
  } catch (e) {
    if (e instanceof Error && e.name === "OutOfStock") return "by name";
    if (e instanceof Error && (e.name === "TypeError" || e.name === "RangeError")) return "builtin";
    return "other";
  }
});

export const switchesOnTheErrorName = workflow("switches-on-the-error-name", async (input: { sku: string }) => {
  try {
    return await log({ line: (await reserve({ sku: input.sku })).hold });
  } catch (e) {
    switch (e instanceof Error ? e.name : "") {
      case "OutOfStock":
        return await log({ line: "oos" });
      case "Closed":
        return "closed";
      default:
        throw e;
    }
  }
});

export const keepsAssignmentsMadeBeforeTheFailure = workflow(
  "keeps-assignments-made-before-the-failure",
  async (input: { sku: string }) => {
    let stage = 0;
    let held = "nothing";
    try {
      stage = 1;
      held = (await reserve({ sku: "first" })).hold;
      stage = 2;
      held = (await reserve({ sku: input.sku })).hold;
      stage = 3;
    } catch {
      return { failedAt: stage, held };
    }
    return { failedAt: null, held, stage };
  },
);

export const catchesInsideALoop = workflow("catches-inside-a-loop", async (input: { skus: string[] }) => {
  const out: string[] = [];
  let failures = 0;
  for (const sku of input.skus) {
    try {
      out.push((await reserve({ sku })).hold);
    } catch (e) {
      failures++;
      if (e instanceof Closed) break;
      if (e instanceof OutOfStock) continue;
      out.push("?");
    }
    out.push(".");
  }
  return { out, failures };
});

export const letsAnUncaughtErrorFailTheRun = workflow(
  "lets-an-uncaught-error-fail-the-run",
  async (input: { sku: string }) => {
    await log({ line: "before" });
    const held = await reserve({ sku: input.sku });
    await log({ line: "after" });
    return held;
  },
);

export const catchesOnlyItsOwnBlock = workflow("catches-only-its-own-block", async (input: { sku: string }) => {
  try {
    await log({ line: "inside" });
  } catch {
    return "caught";
  }
  await reserve({ sku: input.sku });
  return "passed";
});

export const letsAnErrorOfTheCatchOut = workflow(
  "lets-an-error-of-the-catch-out",
  async (input: { first: string; second: string }) => {
    try {
      await reserve({ sku: input.first });
    } catch {
      return await reserve({ sku: input.second });
    }
    return null;
  },
);

export const catchesBaseErrorsLast = workflow("catches-base-errors-last", async (input: { sku: string }) => {
  try {
    await reserve({ sku: input.sku });
    return "ok";
  } catch (e) {
    if (e instanceof TypeError) return "type";
    if (e instanceof OutOfStock) return "stock";
    if (e instanceof Error) return "error";
    return "unknown";
  }
});

const skus: Run[] = ["a", "none", "closed", "boom", "type"].map((sku) => ({ input: { sku } }));
const mocked: Run[] = [
  ...skus,
  { input: { sku: "a" }, mocks: { reserve: '!OutOfStock:{"sku":"m\'\\"","left":3}' } },
  { input: { sku: "a" }, mocks: { reserve: "!SomethingElse" } },
];

export const runs: Record<string, Run[]> = {
  catchesAnyFailureOfAStep: mocked,
  continuesAfterACatch: mocked,
  readsTheDataOfATypedError: mocked,
  readsTheMessageOfAnError: skus,
  climbsALadderOfErrors: [...mocked, { input: { sku: "a" }, mocks: { reserve: '!CardDeclined:{"code":""}' } }],
  rethrowsWhatItDoesNotKnow: mocked,
  rethrowsAfterCleaningUp: skus,
  throwsAnotherErrorFromACatch: skus,
  catchesByName: [...skus, { input: { sku: "a" }, mocks: { reserve: "!RangeError" } }],
  switchesOnTheErrorName: mocked,
  keepsAssignmentsMadeBeforeTheFailure: [...skus, { input: { sku: "a" }, mocks: { reserve: "!Early" } }],
  catchesInsideALoop: [
    { input: { skus: [] } },
    { input: { skus: ["none"] } },
    { input: { skus: ["a", "boom", "none", "b"] } },
    { input: { skus: ["a", "closed", "b"] } },
  ],
  letsAnUncaughtErrorFailTheRun: mocked,
  catchesOnlyItsOwnBlock: skus,
  letsAnErrorOfTheCatchOut: [
    { input: { first: "a", second: "a" } },
    { input: { first: "none", second: "b" } },
    { input: { first: "none", second: "boom" } },
  ],
  catchesBaseErrorsLast: mocked,
};
