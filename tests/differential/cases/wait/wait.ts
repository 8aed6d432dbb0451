import { defineStep, parallel, wait, waitUntil, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const note = defineStep("note", async (i: { line: string }) => i.line);

export const waitsADuration = workflow("waits-a-duration", async (input: { n: number }) => {
  const start = Date.now();
  await wait("10 minutes");
  const a = Date.now() - start;
  await wait("30s");
  const b = Date.now() - start;
  await wait("3 days");
  await wait("1 week");
  await wait("2h");
  return { n: input.n, a, b, all: Date.now() - start };
});

export const waitsInALoop = workflow("waits-in-a-loop", async (input: { turns: number }) => {
  const start = Date.now();
  const marks: number[] = [];
  for (let i = 0; i < input.turns; i++) {
    await wait("5s");
    marks.push(Date.now() - start);
    await note({ line: `${i}` });
  }
  return marks;
});

export const waitsOnlyWhenAsked = workflow("waits-only-when-asked", async (input: { pause: boolean }) => {
  const start = Date.now();
  if (input.pause) await wait("1 hour");
  return { waited: Date.now() - start };
});

export const waitsUntilATimestamp = workflow("waits-until-a-timestamp", async (input: { ahead: number }) => {
  const start = Date.now();
  await waitUntil(new Date(start + input.ahead).toISOString());
  return { waited: Date.now() - start };
});

export const waitsBesideOtherBranches = workflow("waits-beside-other-branches", async (input: { n: number }) => {
  const start = Date.now();
  const { a, b } = await parallel({
    a: async () => {
      await wait("20s");
      return Date.now() - start;
    },
    b: async () => {
      await wait("5s");
      await note({ line: `b${input.n}` });
      await wait("5s");
      return Date.now() - start;
    },
  });
  return { a, b, end: Date.now() - start };
});

export const waitsForNothing = workflow("waits-for-nothing", async () => {
  await wait("0s");
  await wait("1 minute");
});

export const runs: Record<string, Run[]> = {
  waitsADuration: [{ input: { n: 1 } }],
  waitsInALoop: [{ input: { turns: 0 } }, { input: { turns: 1 } }, { input: { turns: 3 } }],
  waitsOnlyWhenAsked: [{ input: { pause: true } }, { input: { pause: false } }],
  waitsUntilATimestamp: [
    { input: { ahead: 60_000 } },
    { input: { ahead: 0 } },
    { input: { ahead: -5_000 } },
    { input: { ahead: 1_500 } },
  ],
  waitsBesideOtherBranches: [{ input: { n: 1 } }],
  waitsForNothing: [{}],
};
