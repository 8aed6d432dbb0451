import { workflow } from "stepwright";
import type { Run } from "../../run.js";

interface Input {
  xs: number[];
  on: boolean;
  o?: { f: string } | null;
}

export const writesInArms = workflow("writes-in-arms", async (input: Input) => {
  let n = 0;
  let m = 10;
  for (const x of input.xs) {
    const k = input.on ? 0 : (n = 100);
    n += k + (x > 1 ? (m += x) : m--);
  }
  return { n, m };
});

export const writesBehindLogic = workflow("writes-behind-logic", async (input: Input) => {
  let n = 0;
  let last: number | undefined;
  for (const x of input.xs) {
    input.on && (n += x);
    const any = input.on || (n = 7);
    if (any) n++;
    const kept = last ?? (last = x);
    last ||= n -= 1;
    n += kept;
  }
  return { n, last: last ?? null };
});

export const writesInHelpers = workflow("writes-in-helpers", async (input: Input) => {
  const score = (x: number): number => {
    let m = 1;
    const q = x > 1 ? 0 : (m = 100);
    return m + q;
  };
  const walk = (start: number): string => {
    let at = start;
    let text = "";
    while (at < 5) text += at % 2 === 0 ? `e${at++}` : `o${(at += 2)}`;
    return text;
  };
  return { scores: input.xs.map(score), walks: input.xs.map(walk) };
});

export const writesInChains = workflow("writes-in-chains", async (input: Input) => {
  let n = 0;
  for (const _ of input.xs) {
    input.o?.f.at(n++);
    const { f = `d${n++}` } = input.o ?? {};
    if (f === "never") break;
  }
  return n;
});

export const writesByLiterals = workflow("writes-by-literals", async (input: Input) => {
  let n = 0;
  for (let k = 0; k < input.xs.length; k++) {
    const q: number = 1 ? 0 : (n = 100);
    n += q + (0 || (n = 2));
  }
  return n;
});

const all: Run[] = [[], [1], [1, 2], [3, 0, -1, 2]].flatMap((xs) => [
  { input: { xs, on: true } },
  { input: { xs, on: false, o: null } },
  { input: { xs, on: false, o: { f: "x" } } },
]);

export const runs: Record<string, Run[]> = {
  writesInArms: all,
  writesBehindLogic: all,
  writesInHelpers: all,
  writesInChains: all,
  writesByLiterals: all,
};
