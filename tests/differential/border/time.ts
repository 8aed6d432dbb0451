import { defineStep, map, parallel, step, wait, waitUntil, workflow } from "stepwright";
import type { Run } from "../run.js";

export const note = defineStep("note", async (i: { line: string }) => i.line);
export const flaky = defineStep("flaky", { retry: { retries: 2, interval: "2s" } }, async (i: { n: number }) => i.n);

export const readsLocalTime = workflow("border-reads-local-time", async (input: { iso: string }) => {
  const d = new Date(input.iso);
  return { hours: d.getHours(), text: `${d}`, local: d.toLocaleString(), offset: d.getTimezoneOffset() };
});

export const readsOddDates = workflow("border-reads-odd-dates", async (input: { iso: string }) => {
  const ms = new Date(input.iso).getTime();
  return { ms: Number.isNaN(ms) ? null : ms, parsed: Date.parse(input.iso) || 0 };
});

export const calculatesDates = workflow("border-calculates-dates", async (input: { iso: string; days: number }) => {
  const d = new Date(input.iso);
  d.setUTCDate(d.getUTCDate() + input.days);
  return {
    iso: d.toISOString(),
    utc: Date.UTC(2026, 1, 29),
    parts: [d.getUTCFullYear(), d.getUTCMonth(), d.getUTCSeconds(), d.getUTCMilliseconds()],
  };
});

export const subtractsDates = workflow("border-subtracts-dates", async (input: { a: string; b: string }) => {
  const a = new Date(input.a);
  const b = new Date(input.b);
  return {
    diff: a.getTime() - b.getTime(),
    minus: Number(a) - Number(b),
    less: a < b,
    valueOf: a.valueOf(),
    json: JSON.stringify({ a }),
    iso: a.toISOString(),
  };
});

export const countsTimeInBranches = workflow("border-counts-time-in-branches", async (input: { n: number }) => {
  const start = Date.now();
  const parts = await parallel([
    async () => {
      await wait("3s");
      await flaky({ n: input.n });
      return Date.now() - start;
    },
    async () => {
      for (let i = 0; i < 3; i++) {
        await wait("1s");
        await note({ line: `${Date.now() - start}` });
      }
      return new Date().toISOString();
    },
    async () => {
      await waitUntil(new Date(start + 2_000).toISOString());
      return Math.random();
    },
  ]);
  return { parts, end: Date.now() - start };
});

export const readsTheClockInExpressions = workflow(
  "border-reads-the-clock-in-expressions",
  async (input: { ns: number[] }) => {
    const stamps = input.ns.map(() => Date.now());
    const ids = input.ns.map(() => crypto.randomUUID());
    const draws = input.ns.map(() => Math.random());
    return {
      same: stamps.every((s) => s === stamps[0]),
      unique: ids.filter((x, i) => ids.indexOf(x) === i).length,
      draws,
    };
  },
);

export const drawsInEveryPlace = workflow("border-draws-in-every-place", async (input: { n: number }) => {
  const a = Math.random();
  if (Math.random() > 0.5) await note({ line: "high" });
  else await note({ line: "low" });
  const b = [Math.random(), Math.random()];
  const c = await step("draw", async () => 1);
  let tries = 0;
  while (Math.random() > 0.2 && tries < 10) tries++;
  return { a, b, c, tries, id: crypto.randomUUID(), n: input.n };
});

export const drawsInAMap = workflow("border-draws-in-a-map", async (input: { ns: number[] }) => {
  return await map(input.ns, async (n) => ({
    n,
    // Which iteration draws first is nobody's promise.
    isDrawn: Math.random() < 1,
    line: await note({ line: Math.random() < 1 ? "drawn" : "beyond" }),
  }));
});

export const retriesInsideALoopOfBranches = workflow(
  "border-retries-inside-a-loop-of-branches",
  async (input: { ns: number[] }) => {
    const start = Date.now();
    const out: number[] = [];
    for (const n of input.ns) {
      const [a, b] = await Promise.all([flaky({ n }), step("beside", async () => n * 2)]);
      out.push(a + b);
      if (n > 1) await wait("1 minute");
    }
    return { out, took: (Date.now() - start) / 1000 };
  },
);

const lists: Run[] = [[], [1], [1, 2, 3]].map((ns) => ({ input: { ns } }));

export const runs: Record<string, Run[]> = {
  readsLocalTime: [{ input: { iso: "2026-07-01T12:00:00Z" } }],
  readsOddDates: [
    "2026-01-01",
    "2026-01-01T00:00:00Z",
    "2026-01-01T00:00:00",
    "2026",
    "2026-13-01",
    "nonsense",
    "",
    "+012026-01-01T00:00:00Z",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "2026-02-30T00:00:00Z",
    "2026-01-01T24:00:00Z",
  ].map((iso) => ({ input: { iso } })),
  calculatesDates: [
    { input: { iso: "2026-01-31T10:00:00.123Z", days: 1 } },
    { input: { iso: "2026-01-01", days: -1 } },
  ],
  subtractsDates: [{ input: { a: "2026-01-02", b: "2026-01-01T12:00:00Z" } }],
  countsTimeInBranches: [
    { input: { n: 1 }, seed: 3 },
    { input: { n: 1 }, mocks: { flaky: { $answers: ["!Down", 5] } } },
    { input: { n: 1 }, mocks: { flaky: "!Down" } },
  ],
  readsTheClockInExpressions: lists,
  drawsInEveryPlace: [1, 2, 3, 4].map((seed) => ({ input: { n: 1 }, seed })),
  drawsInAMap: lists,
  retriesInsideALoopOfBranches: [
    ...lists,
    { input: { ns: [1, 2] }, mocks: { flaky: { $answers: ["!A", 1, "!B", "!C", 2] } } },
  ],
};
