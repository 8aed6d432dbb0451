import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const probe = defineStep("probe", async (i: { n: number }) => i.n);

export const breaksAnOuterLoop = workflow(
  "breaks-an-outer-loop",
  async (input: { grid: number[][]; target: number }) => {
    let hit: { row: number; col: number } | null = null;
    let row = -1;
    search: for (const line of input.grid) {
      row++;
      let col = -1;
      for (const cell of line) {
        col++;
        const n = await probe({ n: cell });
        if (n === input.target) {
          hit = { row, col };
          break search;
        }
      }
    }
    return { hit, row };
  },
);

export const continuesAnOuterLoop = workflow("continues-an-outer-loop", async (input: { grid: number[][] }) => {
  const clean: number[][] = [];
  rows: for (const line of input.grid) {
    for (const cell of line) {
      if (cell < 0) continue rows;
      await probe({ n: cell });
    }
    clean.push(line);
  }
  return clean;
});

export const continuesALabelledForAtItsIncrement = workflow(
  "continues-a-labelled-for-at-its-increment",
  async (input: { n: number }) => {
    const log: string[] = [];
    outer: for (let i = 0; i < input.n; i++) {
      for (let j = 0; j < input.n; j++) {
        if (j > i) continue outer;
        if (i === 3) break outer;
        log.push(`${i}${await probe({ n: j })}`);
      }
      log.push("full");
    }
    return log;
  },
);

export const breaksALabelledBlock = workflow("breaks-a-labelled-block", async (input: { n: number }) => {
  const log: string[] = [];
  checks: {
    if (input.n < 0) break checks;
    log.push("not negative");
    if ((await probe({ n: input.n })) === 0) break checks;
    log.push("positive");
  }
  log.push("end");
  return log;
});

export const labelsAWhileInsideASwitch = workflow(
  "labels-a-while-inside-a-switch",
  async (input: { mode: string; n: number }) => {
    let n = input.n;
    let turns = 0;
    again: while (n > 0) {
      turns++;
      switch (input.mode) {
        case "stop":
          break again;
        case "jump":
          n -= 2;
          continue again;
        default:
          await probe({ n });
      }
      n--;
    }
    return { n, turns };
  },
);

export const reusesALabelName = workflow("reuses-a-label-name", async (input: { ns: number[] }) => {
  const log: number[] = [];
  loop: for (const n of input.ns) {
    for (const m of input.ns) {
      if (m === 2) continue loop;
      log.push(n * m);
    }
  }
  loop: for (const n of input.ns) {
    for (const m of input.ns) {
      if (m === 2) break loop;
      log.push(await probe({ n: n + m }));
    }
  }
  return log;
});

const grids: Run[] = [
  { input: { grid: [], target: 1 } },
  { input: { grid: [[]], target: 1 } },
  { input: { grid: [[1]], target: 1 } },
  { input: { grid: [[5, 6], [7, 1, 8], [9]], target: 1 } },
  { input: { grid: [[5, -6], [], [7]], target: 1 } },
];

export const runs: Record<string, Run[]> = {
  breaksAnOuterLoop: grids,
  continuesAnOuterLoop: grids,
  continuesALabelledForAtItsIncrement: [
    { input: { n: 0 } },
    { input: { n: 1 } },
    { input: { n: 3 } },
    { input: { n: 5 } },
  ],
  breaksALabelledBlock: [{ input: { n: -1 } }, { input: { n: 0 } }, { input: { n: 1 } }],
  labelsAWhileInsideASwitch: [
    { input: { mode: "stop", n: 3 } },
    { input: { mode: "jump", n: 5 } },
    { input: { mode: "", n: 2 } },
    { input: { mode: "", n: 0 } },
  ],
  reusesALabelName: [{ input: { ns: [] } }, { input: { ns: [1] } }, { input: { ns: [1, 3, 2, 4] } }],
};
