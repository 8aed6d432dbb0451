import { defineStep, map, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const note = defineStep("note", async (i: { line: string }) => i.line);

export const readsItsOwnInputAgain = workflow("reads-its-own-input-again", async (input: { n: number }, context) => {
  const n = input.n + 1;
  await note({ line: `${n}` });
  return { n, input: context.execution.input };
});

export const readsItsNames = workflow("reads-its-names", async (input: { n: number }, context) => {
  const key = `${context.execution.name}/${input.n}`;
  await note({ line: key });
  return {
    execution: context.execution.name,
    machine: context.stateMachine.name,
    id: context.execution.id.length > 0,
    key,
  };
});

export const readsItsStartTime = workflow("reads-its-start-time", async (_: { n: number }, context) => {
  const started = new Date(context.execution.startTime).getTime();
  return { same: started <= Date.now(), day: context.execution.startTime.slice(0, 10) };
});

export const readsTheContextInAMap = workflow(
  "reads-the-context-in-a-map",
  async (input: { ns: number[] }, { execution }) => {
    return await map(input.ns, async (n) => note({ line: `${execution.name}-${n}` }));
  },
);

export const runs: Record<string, Run[]> = {
  readsItsOwnInputAgain: [{ input: { n: 1 } }, { input: { n: -1 } }],
  readsItsNames: [{ input: { n: 1 } }],
  readsItsStartTime: [{ input: { n: 1 } }],
  readsTheContextInAMap: [{ input: { ns: [] } }, { input: { ns: [1, 2] } }],
};
