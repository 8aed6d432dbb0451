import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

export const sortsByHand = workflow("sorts-by-hand", async (input: { ns: number[] }) => {
  const list = [...input.ns];
  for (let i = 0; i < list.length; i++) {
    for (let j = 0; j < list.length - 1 - i; j++) {
      const a = list[j] ?? 0;
      const b = list[j + 1] ?? 0;
      if (a > b) [list[j], list[j + 1]] = [b, a];
    }
  }
  await keep({ v: list });
  return { list, ns: input.ns };
});

export const chunksByHand = workflow("chunks-by-hand", async (input: { ns: number[]; size: number }) => {
  const chunks: number[][] = [];
  let current: number[] = [];
  for (const n of input.ns) {
    current.push(n);
    if (current.length === input.size) {
      chunks.push([...current]);
      current = [];
    }
  }
  if (current.length > 0) chunks.push(current);
  await keep({ v: chunks });
  return { chunks, n: chunks.length };
});

export const walksAGraph = workflow(
  "walks-a-graph",
  async (input: { edges: Record<string, string[]>; from: string }) => {
    const seen: string[] = [];
    const stack = [input.from];
    while (stack.length > 0) {
      const node = stack.pop() ?? "";
      if (seen.includes(node)) continue;
      seen.push(node);
      for (const to of input.edges[node] ?? []) if (!seen.includes(to)) stack.push(to);
    }
    return { seen };
  },
);

export const updatesNestedState = workflow(
  "updates-nested-state",
  async (input: { events: { type: string; n?: number; key?: string }[] }) => {
    const state = {
      total: 0,
      byKey: {} as Record<string, { count: number; last?: number | undefined }>,
      log: [] as string[],
      flags: { dirty: false },
    };
    for (const event of input.events) {
      state.flags.dirty = true;
      switch (event.type) {
        case "add": {
          state.total += event.n ?? 0;
          const key = event.key ?? "none";
          const entry = state.byKey[key] ?? { count: 0 };
          state.byKey[key] = { count: entry.count + 1, last: event.n };
          break;
        }
        case "reset":
          state.total = 0;
          state.byKey = {};
          state.flags.dirty = false;
          break;
        default:
          state.log.push(event.type);
      }
      await keep({ v: state });
    }
    return state;
  },
);

export const emptiesAndRefills = workflow("empties-and-refills", async (input: { ns: number[] }) => {
  let buffer: number[] = [];
  const sums: number[] = [];
  for (const n of input.ns) {
    buffer.push(n);
    if (buffer.length >= 2) {
      sums.push(buffer.reduce((a, b) => a + b, 0));
      await keep({ v: buffer });
      buffer.length = 0;
    }
  }
  buffer = buffer.concat(sums);
  return { buffer, sums };
});

export const assignsManyAtOnce = workflow("assigns-many-at-once", async (input: { o: Record<string, number> }) => {
  const target: Record<string, unknown> = { a: 0 };
  Object.assign(target, input.o, { z: [1] });
  const before = Object.keys(target).length;
  target["list"] = [];
  await keep({ v: target });
  target["a"] = target["a"] === 0 ? "zero" : "set";
  return { target, before };
});

export const growsAMatrix = workflow("grows-a-matrix", async (input: { n: number }) => {
  const m: number[][] = Array.from({ length: input.n }, () => []);
  for (let i = 0; i < input.n; i++) {
    for (let j = 0; j <= i; j++) m[i]?.push(i * 10 + j);
  }
  return { m, diagonal: m.map((row, i) => row[i] ?? null) };
});

export const runs: Record<string, Run[]> = {
  sortsByHand: [[], [1], [3, 1, 2], [2, 2, -1, 0.5]].map((ns) => ({ input: { ns } })),
  chunksByHand: [
    { input: { ns: [], size: 2 } },
    { input: { ns: [1], size: 1 } },
    { input: { ns: [1, 2, 3], size: 2 } },
    { input: { ns: [1, 2, 3, 4], size: 2 } },
  ],
  walksAGraph: [
    { input: { edges: {}, from: "a" } },
    { input: { edges: { a: ["b", "c"], b: ["d"], c: ["d", "a"] }, from: "a" } },
    { input: { edges: { "": [""] }, from: "" } },
  ],
  updatesNestedState: [
    { input: { events: [] } },
    { input: { events: [{ type: "add", n: 2 }] } },
    {
      input: {
        events: [
          { type: "add", n: 2, key: "k" },
          { type: "x" },
          { type: "add", key: "k" },
          { type: "reset" },
          { type: "add", n: 1, key: "" },
        ],
      },
    },
  ],
  emptiesAndRefills: [[], [1], [1, 2], [1, 2, 3, 4, 5]].map((ns) => ({ input: { ns } })),
  assignsManyAtOnce: [{}, { a: 5 }, { "a b": 1, z: 2 }].map((o) => ({ input: { o } })),
  growsAMatrix: [0, 1, 3].map((n) => ({ input: { n } })),
};
