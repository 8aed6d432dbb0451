import { defineStep, map, parallel, StatesTaskFailed, StatesTimeout, step, stepError, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const Declined = stepError("Declined")<{ code: string }>();
export const call = defineStep("call", { timeout: "10s" }, async (i: { n: number }) => i.n);
export const note = defineStep("note", async (i: { line: string }) => i.line);

export const sortsErrorsOfEveryOrigin = workflow("sorts-errors-of-every-origin", async (input: { n: number }) => {
  try {
    return { kind: "ok", n: await call({ n: input.n }) };
  } catch (e) {
    if (e instanceof Declined) return { kind: "typed", code: e.data.code };
    if (e instanceof StatesTimeout) return { kind: "timeout" };
    if (e instanceof Error && e.name === "Lambda.TooManyRequestsException") return { kind: "throttled" };
    if (e instanceof StatesTaskFailed) return { kind: "task failed" };
    throw e;
  }
});

export const catchesATimeoutBeforeOthers = workflow("catches-a-timeout-before-others", async (input: { n: number }) => {
  try {
    return await step(call, { n: input.n }, { timeout: "2s" });
  } catch (e) {
    if (e instanceof StatesTimeout) return await note({ line: "slow" });
    return "other";
  }
});

export const catchesAnErrorOfAMapByClass = workflow(
  "catches-an-error-of-a-map-by-class",
  async (input: { ns: number[] }) => {
    try {
      return await map(input.ns, (n) => call({ n }), { concurrency: 1 });
    } catch (e) {
      if (e instanceof Declined) return [e.data.code];
      if (e instanceof StatesTimeout) return ["timeout"];
      throw e;
    }
  },
);

export const catchesAnErrorOfAParallelByClass = workflow(
  "catches-an-error-of-a-parallel-by-class",
  async (input: { n: number }) => {
    try {
      return await parallel([() => call({ n: input.n }), () => note({ line: "beside" })]);
    } catch (e) {
      if (e instanceof Declined) return { code: e.data.code };
      return { code: e instanceof Error ? e.name : "?" };
    } finally {
      await note({ line: "end" });
    }
  },
);

export const writesTheErrorIntoAResult = workflow("writes-the-error-into-a-result", async (input: { n: number }) => {
  const errors: { name: string; message: string }[] = [];
  for (const k of [1, 2, 3]) {
    try {
      await call({ n: input.n + k });
    } catch (e) {
      if (e instanceof Error) errors.push({ name: e.name, message: e.message });
    }
  }
  return errors;
});

const failures: Run[] = [
  '!Declined:{"code":"x"}',
  "!States.Timeout",
  "!Lambda.TooManyRequestsException",
  "!Custom",
  "!Error",
].map((call) => ({ input: { n: 1, ns: [1, 2] }, mocks: { call } }));

export const runs: Record<string, Run[]> = {
  sortsErrorsOfEveryOrigin: [{ input: { n: 1 } }, ...failures],
  catchesATimeoutBeforeOthers: [{ input: { n: 1 } }, ...failures],
  catchesAnErrorOfAMapByClass: [
    { input: { ns: [] } },
    { input: { ns: [1] } },
    ...failures,
    { input: { ns: [1, 2, 3] }, mocks: { call: { $answers: [1, '!Declined:{"code":"2nd"}', 3] } } },
  ],
  catchesAnErrorOfAParallelByClass: [{ input: { n: 1 } }, ...failures],
  writesTheErrorIntoAResult: [
    { input: { n: 1 } },
    { input: { n: 1 }, mocks: { call: { $answers: [1, '!Declined:{"code":"y"}', "!Other"] } } },
  ],
};
