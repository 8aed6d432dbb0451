import { defineStep, stepError, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const Rejected = stepError("Rejected")<{ n: number }>();
export const double = defineStep("double", async (i: { n: number }) => {
  if (i.n === 13) throw new Rejected({ n: i.n });
  if (i.n === 14) throw new Error("plain");
  return i.n * 2;
});

export const settlesAll = workflow("settles-all", async (input: { ns: number[] }) => {
  const settled = await Promise.allSettled(input.ns.map((n) => double({ n })));
  return settled.map((s) =>
    s.status === "fulfilled" ? s.value : s.reason instanceof Rejected ? `rejected ${s.reason.data.n}` : "?",
  );
});

export const settlesATuple = workflow("settles-a-tuple", async (input: { ns: number[] }) => {
  const [a, b] = await Promise.allSettled([double({ n: input.ns[0] ?? 0 }), double({ n: 13 })]);
  return {
    a: a.status === "fulfilled" ? a.value : "failed",
    b: b.status,
    reasons: [a, b].map((s) => (s.status === "rejected" && s.reason instanceof Error ? s.reason.name : null)),
    text: b.status === "rejected" ? String(b.reason) : "",
  };
});

export const settlesBodies = workflow("settles-bodies", async (input: { ns: number[] }) => {
  const results = await Promise.allSettled(
    input.ns.map(async (n, index) => {
      if (n > 100) throw new Rejected({ n });
      const doubled = await double({ n });
      if (doubled > 10) return { doubled, index };
      return null;
    }),
  );
  const failed: string[] = [];
  let sum = 0;
  for (const result of results) {
    if (result.status === "rejected") failed.push((result.reason as Error).message);
    else if (result.value !== null) sum += result.value.doubled;
  }
  const first = results.find((result) => result.status === "rejected");
  return {
    failed,
    sum,
    n: results.length,
    values: results.filter((result) => result.status === "fulfilled").map((result) => result.value),
    bad: results.some((result) => result.status === "rejected"),
    first: first?.status ?? "none",
  };
});

export const throwsAReason = workflow("throws-a-reason", async (input: { ns: number[] }) => {
  const results = await Promise.allSettled(input.ns.map((n) => double({ n })));
  const bad = results.find((result) => result.status === "rejected");
  if (bad) throw bad.reason;
  return results.filter((result) => result.status === "fulfilled");
});

const lists: Run[] = [[], [1], [1, 13, 2], [14, 200, 7]].map((ns) => ({ input: { ns } }));

export const runs: Record<string, Run[]> = {
  settlesAll: [...lists, { input: { ns: [1, 2] }, mocks: { double: { $answers: ["!Mute", 5] } } }],
  settlesATuple: lists,
  settlesBodies: lists,
  throwsAReason: lists,
};
