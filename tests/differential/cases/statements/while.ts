import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const poll = defineStep("poll", async (i: { turn: number }) => (i.turn >= 3 ? "done" : "pending"));
export const halve = defineStep("halve", async (i: { n: number }) => Math.floor(i.n / 2));
export const tick = defineStep("tick", async (i: { n: number }) => i.n);

export const pollsUntilDone = workflow("polls-until-done", async (input: { limit: number }) => {
  let status = "pending";
  let turn = 0;
  while (status === "pending" && turn < input.limit) {
    status = await poll({ turn });
    turn++;
  }
  return { status, turn };
});

export const neverEntersAFalseWhile = workflow("never-enters-a-false-while", async (input: { n: number }) => {
  let n = input.n;
  while (n > 100) {
    n = await halve({ n });
  }
  return { n };
});

export const entersADoWhileOnce = workflow("enters-a-do-while-once", async (input: { n: number }) => {
  let n = input.n;
  let turns = 0;
  do {
    n = await halve({ n });
    turns += 1;
  } while (n > 100);
  return { n, turns };
});

export const continuesADoWhileAtItsCondition = workflow(
  "continues-a-do-while-at-its-condition",
  async (input: { n: number }) => {
    let i = 0;
    const kept: number[] = [];
    do {
      i++;
      if (i % 2 === 0) continue;
      kept.push(await tick({ n: i }));
    } while (i < input.n);
    return { i, kept };
  },
);

export const countsWithAForStatement = workflow("counts-with-a-for-statement", async (input: { n: number }) => {
  const out: number[] = [];
  for (let i = 0; i < input.n; i++) {
    out.push(await tick({ n: i * i }));
  }
  return out;
});

export const continuesAForStatementAtItsIncrement = workflow(
  "continues-a-for-statement-at-its-increment",
  async (input: { n: number }) => {
    const out: number[] = [];
    for (let i = 0; i < input.n; i += 1) {
      if (i === 1) continue;
      if (i === 5) break;
      out.push(await tick({ n: i }));
    }
    return out;
  },
);

export const countsDownWithTwoVariables = workflow(
  "counts-down-with-two-variables",
  async (input: { xs: string[] }) => {
    const pairs: string[] = [];
    for (let lo = 0, hi = input.xs.length - 1; lo < hi; lo++, hi--) {
      await tick({ n: lo * 100 + hi });
      pairs.push(`${input.xs[lo]}${input.xs[hi]}`);
    }
    return pairs;
  },
);

export const omitsThePartsOfAFor = workflow("omits-the-parts-of-a-for", async (input: { stop: number }) => {
  let i = 0;
  for (;;) {
    if (i >= input.stop) break;
    i = (await tick({ n: i })) + 1;
  }
  return { i };
});

export const loopsForeverUntilAReturn = workflow("loops-forever-until-a-return", async (input: { n: number }) => {
  let n = input.n;
  let turns = 0;
  while (true) {
    if (n <= 1) return { n, turns };
    n = await halve({ n });
    turns++;
    if (turns > 20) return { n: -1, turns };
  }
});

export const awaitsInTheConditionOfAWhile = workflow(
  "awaits-in-the-condition-of-a-while",
  async (input: { limit: number }) => {
    let turn = 0;
    while ((await poll({ turn })) === "pending" && turn < input.limit) turn++;
    return { turn };
  },
);

export const awaitsInTheConditionOfADoWhile = workflow(
  "awaits-in-the-condition-of-a-do-while",
  async (input: { start: number }) => {
    let turn = input.start;
    do {
      turn++;
    } while ((await poll({ turn })) !== "done");
    return { turn };
  },
);

export const loopsPurelyWithAWhile = workflow("loops-purely-with-a-while", async (input: { n: number }) => {
  let n = input.n;
  let steps = 0;
  const path = [n];
  while (n !== 1 && steps < 50) {
    n = n % 2 === 0 ? n / 2 : 3 * n + 1;
    path.push(n);
    steps++;
  }
  return { steps, path };
});

export const nestsAWhileInAForOf = workflow("nests-a-while-in-a-for-of", async (input: { ns: number[] }) => {
  const out: { n: number; turns: number }[] = [];
  for (const start of input.ns) {
    let n = start;
    let turns = 0;
    while (n > 1) {
      n = await halve({ n });
      turns++;
      if (turns === 3) break;
    }
    if (turns === 0) continue;
    out.push({ n, turns });
  }
  return out;
});

export const drainsAQueue = workflow("drains-a-queue", async (input: { jobs: { id: string; splits: number }[] }) => {
  const queue = [...input.jobs];
  const done: string[] = [];
  while (queue.length > 0) {
    const job = queue.shift();
    if (!job) break;
    await tick({ n: queue.length });
    done.push(job.id);
    if (job.splits > 0) queue.push({ id: `${job.id}+`, splits: job.splits - 1 });
  }
  return done;
});

export const runs: Record<string, Run[]> = {
  pollsUntilDone: [
    { input: { limit: 10 } },
    { input: { limit: 0 } },
    { input: { limit: 2 } },
    { input: { limit: 5 }, mocks: { poll: { $answers: ["pending", "failed"] } } },
    { input: { limit: 5 }, mocks: { poll: "" } },
  ],
  neverEntersAFalseWhile: [{ input: { n: 5 } }, { input: { n: 100 } }, { input: { n: 1000 } }],
  entersADoWhileOnce: [{ input: { n: 5 } }, { input: { n: 1000 } }, { input: { n: 0 } }],
  continuesADoWhileAtItsCondition: [{ input: { n: 0 } }, { input: { n: 1 } }, { input: { n: 5 } }, { input: { n: 4 } }],
  countsWithAForStatement: [
    { input: { n: 0 } },
    { input: { n: 1 } },
    { input: { n: 4 } },
    { input: { n: -2 } },
    { input: { n: 2.5 } },
  ],
  continuesAForStatementAtItsIncrement: [{ input: { n: 0 } }, { input: { n: 3 } }, { input: { n: 9 } }],
  countsDownWithTwoVariables: [
    { input: { xs: [] } },
    { input: { xs: ["a"] } },
    { input: { xs: ["a", "b", "c", "d", "e"] } },
  ],
  omitsThePartsOfAFor: [{ input: { stop: 0 } }, { input: { stop: 3 } }],
  loopsForeverUntilAReturn: [{ input: { n: 1 } }, { input: { n: 40 } }, { input: { n: 9 }, mocks: { halve: 9 } }],
  awaitsInTheConditionOfAWhile: [
    { input: { limit: 10 } },
    { input: { limit: 1 } },
    { input: { limit: 0 } },
    { input: { limit: 10 }, mocks: { poll: "done" } },
  ],
  awaitsInTheConditionOfADoWhile: [{ input: { start: -1 } }, { input: { start: 5 } }],
  loopsPurelyWithAWhile: [{ input: { n: 1 } }, { input: { n: 6 } }, { input: { n: 0 } }],
  nestsAWhileInAForOf: [{ input: { ns: [] } }, { input: { ns: [1] } }, { input: { ns: [8, 1, 2, 100] } }],
  drainsAQueue: [
    { input: { jobs: [] } },
    { input: { jobs: [{ id: "a", splits: 0 }] } },
    {
      input: {
        jobs: [
          { id: "a", splits: 2 },
          { id: "b", splits: 1 },
        ],
      },
    },
  ],
};
