import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const send = defineStep("send", async (i: { ok: number; next?: number | undefined }) => i.ok);

function filled(n: number): string[] {
  return new Array<string>(n).fill(JSON.stringify([n, 0]));
}
function pushed(list: readonly number[], n: number): number {
  const copy = [...list];
  return copy.push(n * 2);
}
function popped(list: readonly number[]): number | null {
  const copy = [...list];
  return copy.pop() ?? null;
}
function assigned(n: number): number {
  let last = n;
  return (last = n + 1) + last;
}
function counted(n: number): number {
  let count = n;
  return count++ + ++count;
}
function sorted(list: readonly number[]): number[] {
  return [...list].sort((left, right) => right - left);
}
async function endsInUndefined(n: number): Promise<number | undefined> {
  for (let index = 0; index < 3; ++index) if (index > n) return index;
  return undefined;
}

export const returnsAFilledArray = workflow("returns-a-filled-array", async (input: { n: number }) => {
  return input.n > 1 ? filled(input.n) : filled(0);
});

export const returnsWhatPushAnswers = workflow("returns-what-push-answers", async (input: { ns: number[] }) => {
  return { pushed: pushed(input.ns, 4), popped: popped(input.ns), sorted: sorted(input.ns) };
});

export const returnsAnAssignment = workflow("returns-an-assignment", async (input: { n: number }) => {
  return { assigned: assigned(input.n), counted: counted(input.n) };
});

export const returnsWritesOfCallbacks = workflow("returns-writes-of-callbacks", async (input: { ns: number[] }) => {
  return input.ns.map((n) => {
    const list = [n];
    return list.push(n + 1, n + 2) + list.length;
  });
});

export const awaitsAHelperThatEndsInUndefined = workflow(
  "awaits-a-helper-that-ends-in-undefined",
  async (input: { n: number }) => {
    return await send({ ok: input.n, next: await endsInUndefined(input.n) });
  },
);

const ns = [0, 1, 2, 5].map((n) => ({ input: { n } }));
const lists = [[], [3], [1, 2, 3]].map((ns) => ({ input: { ns } }));

export const runs: Record<string, Run[]> = {
  returnsAFilledArray: ns,
  returnsWhatPushAnswers: lists,
  returnsAnAssignment: ns,
  returnsWritesOfCallbacks: lists,
  awaitsAHelperThatEndsInUndefined: ns,
};
