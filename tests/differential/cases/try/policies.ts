import { defineStep, step, stepError, StatesTimeout, wait, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const Flaky = stepError("Flaky")<{ at: number }>();
export const Fatal = stepError("Fatal")<{ why: string }>();

export const call = defineStep("call", async (i: { n: number }) => i.n * 2);
export const stubborn = defineStep(
  "stubborn",
  { retry: { retries: 2, interval: "3s", backoff: 2 } },
  async (i: { n: number }) => i.n,
);
export const careful = defineStep(
  "careful",
  { retry: { retries: 3, interval: "1s", on: [Flaky], never: [Fatal] } },
  async (i: { n: number }) => i.n,
);
export const record = defineStep("record", async (i: { line: string }) => i.line);

export const retriesUntilItSucceeds = workflow("retries-until-it-succeeds", async (input: { n: number }) => {
  const start = Date.now();
  const value = await step(call, { n: input.n }, { retry: { retries: 3, interval: "2s", backoff: 3 } });
  return { value, waited: Date.now() - start };
});

export const givesUpAfterItsRetries = workflow("gives-up-after-its-retries", async (input: { n: number }) => {
  const start = Date.now();
  try {
    return { value: await stubborn({ n: input.n }), waited: Date.now() - start };
  } catch (e) {
    return { value: e instanceof Error ? e.name : "?", waited: Date.now() - start };
  }
});

export const capsTheDelayBetweenRetries = workflow("caps-the-delay-between-retries", async (input: { n: number }) => {
  const start = Date.now();
  try {
    await step(call, { n: input.n }, { retry: { retries: 5, interval: "4s", backoff: 3, max: "10s" } });
  } catch {
    await record({ line: "gave up" });
  }
  return { waited: Date.now() - start };
});

export const retriesSomeErrorsOnly = workflow("retries-some-errors-only", async (input: { n: number }) => {
  const start = Date.now();
  try {
    return { value: await careful({ n: input.n }), waited: Date.now() - start };
  } catch (e) {
    if (e instanceof Fatal) return { value: e.data.why, waited: Date.now() - start };
    if (e instanceof Flaky) return { value: `flaky ${e.data.at}`, waited: Date.now() - start };
    return { value: "other", waited: Date.now() - start };
  }
});

export const keepsABudgetPerPolicy = workflow("keeps-a-budget-per-policy", async (input: { n: number }) => {
  const start = Date.now();
  try {
    const value = await step(
      call,
      { n: input.n },
      {
        retry: [
          { retries: 1, interval: "1s", on: [Flaky] },
          { retries: 2, interval: "10s", backoff: 1 },
        ],
      },
    );
    return { value, waited: Date.now() - start };
  } catch (e) {
    return { value: e instanceof Error ? e.name : "?", waited: Date.now() - start };
  }
});

export const neverRetriesWithZeroRetries = workflow("never-retries-with-zero-retries", async (input: { n: number }) => {
  return await step(call, { n: input.n }, { retry: { retries: 0 } });
});

export const startsItsBudgetAnewInALoop = workflow(
  "starts-its-budget-anew-in-a-loop",
  async (input: { ns: number[] }) => {
    const start = Date.now();
    const out: number[] = [];
    for (const n of input.ns) {
      out.push(await stubborn({ n }));
      await wait("1s");
    }
    return { out, waited: Date.now() - start };
  },
);

export const overridesThePolicyOfADefinedStep = workflow(
  "overrides-the-policy-of-a-defined-step",
  async (input: { n: number }) => {
    const start = Date.now();
    try {
      await step(stubborn, { n: input.n }, { retry: { retries: 1, interval: "7s" } });
    } catch (e) {
      return { error: e instanceof Error ? e.name : "?", waited: Date.now() - start };
    }
    return { error: null, waited: Date.now() - start };
  },
);

export const catchesATimeoutByClass = workflow("catches-a-timeout-by-class", async (input: { n: number }) => {
  try {
    return { value: await step(call, { n: input.n }, { timeout: "5s" }) };
  } catch (e) {
    if (e instanceof StatesTimeout) return { value: "timed out" };
    if (e instanceof Flaky) return { value: e.data.at };
    throw e;
  }
});

export const runs: Record<string, Run[]> = {
  retriesUntilItSucceeds: [
    { input: { n: 1 } },
    { input: { n: 1 }, mocks: { call: { $answers: ["!Flaky", 7] } } },
    { input: { n: 1 }, mocks: { call: { $answers: ["!A", "!B", "!C", 0] } } },
    { input: { n: 1 }, mocks: { call: { $answers: ["!A", "!B", "!C", "!D", 1] } } },
  ],
  givesUpAfterItsRetries: [
    { input: { n: 1 } },
    { input: { n: 1 }, mocks: { stubborn: "!Down" } },
    { input: { n: 1 }, mocks: { stubborn: { $answers: ["!Down", "!Down", 5] } } },
  ],
  capsTheDelayBetweenRetries: [{ input: { n: 1 } }, { input: { n: 1 }, mocks: { call: "!Down" } }],
  retriesSomeErrorsOnly: [
    { input: { n: 1 } },
    { input: { n: 1 }, mocks: { careful: '!Fatal:{"why":"no"}' } },
    { input: { n: 1 }, mocks: { careful: { $answers: ['!Flaky:{"at":1}', '!Fatal:{"why":"late"}'] } } },
    { input: { n: 1 }, mocks: { careful: '!Flaky:{"at":9}' } },
    { input: { n: 1 }, mocks: { careful: "!Unlisted" } },
  ],
  keepsABudgetPerPolicy: [
    { input: { n: 1 } },
    { input: { n: 1 }, mocks: { call: { $answers: ['!Flaky:{"at":0}', "!Other", "!Other", 3] } } },
    { input: { n: 1 }, mocks: { call: { $answers: ["!Other", '!Flaky:{"at":0}', '!Flaky:{"at":1}', 3] } } },
    { input: { n: 1 }, mocks: { call: { $answers: ["!Other", "!Other", "!Other", 3] } } },
  ],
  neverRetriesWithZeroRetries: [{ input: { n: 1 } }, { input: { n: 1 }, mocks: { call: { $answers: ["!Down", 1] } } }],
  startsItsBudgetAnewInALoop: [
    { input: { ns: [] } },
    { input: { ns: [1, 2] }, mocks: { stubborn: { $answers: ["!A", "!A", 1, "!A", "!A", 2] } } },
    { input: { ns: [1, 2, 3] } },
  ],
  overridesThePolicyOfADefinedStep: [{ input: { n: 1 } }, { input: { n: 1 }, mocks: { stubborn: "!Down" } }],
  catchesATimeoutByClass: [
    { input: { n: 4 } },
    { input: { n: 4 }, mocks: { call: "!States.Timeout" } },
    { input: { n: 4 }, mocks: { call: '!Flaky:{"at":2}' } },
    { input: { n: 4 }, mocks: { call: "!Lambda.TooManyRequestsException" } },
  ],
};
