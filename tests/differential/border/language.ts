import { defineStep, step, workflow } from "stepwright";
import type { Run } from "../run.js";

export const num = defineStep("num", async (i: { n: number }) => i.n);
export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

export const hoistsFunctionsAndVars = workflow("border-hoists-functions-and-vars", async (input: { n: number }) => {
  const early = twice(input.n);
  function twice(n: number) {
    return n * 2;
  }
  var late: string | undefined;
  if (input.n > 1) {
    var late: string | undefined = "set";
  }
  return { early, late: late ?? "unset" };
});

export const shadowsGlobals = workflow("border-shadows-globals", async (input: { ns: number[] }) => {
  const Math = { max: (a: number, b: number) => a - b };
  const Object = { keys: (o: { n: number }) => [o.n] };
  const parseInt = (s: string) => s.length;
  const undefined = "defined";
  return { max: Math.max(3, 1), keys: Object.keys({ n: 5 }), int: parseInt("123"), u: undefined, n: input.ns.length };
});

export const shadowsHelpers = workflow("border-shadows-helpers", async (input: { n: number }) => {
  const step = (name: string, n: number) => `${name}${n}`;
  const wait = input.n;
  return { s: step("a", input.n), wait };
});

export const namesParametersAlike = workflow("border-names-parameters-alike", async (input: { ns: number[] }) => {
  const n = 100;
  const f = (n: number, m = n + 1) => [n, m];
  const g = (input: number) => f(input, input);
  return {
    f: f(1),
    g: g(2),
    map: input.ns.map((n, i, input) => n + i + input.length),
    outer: n,
    nested: input.ns.map((n) => input.ns.map((n) => n * 2).concat(n)),
  };
});

export const closesOverLoopVariables = workflow("border-closes-over-loop-variables", async (input: { n: number }) => {
  const fs: (() => number)[] = [];
  for (let i = 0; i < input.n; i++) fs.push(() => i);
  let j = 0;
  const gs: (() => number)[] = [];
  while (j < input.n) {
    gs.push(() => j);
    j++;
  }
  return { fs: fs.map((f) => f()), gs: gs.map((g) => g()) };
});

export const closesOverChangingVariables = workflow(
  "border-closes-over-changing-variables",
  async (input: { n: number }) => {
    let n = input.n;
    const read = () => n;
    const add = (k: number) => {
      n += k;
      return n;
    };
    const before = read();
    n = 10;
    const after = read();
    const sum = add(1) + add(2) + read();
    await keep({ v: n });
    return { before, after, sum, n: read() };
  },
);

export const keepsFunctionsInValues = workflow(
  "border-keeps-functions-in-values",
  async (input: { k: "inc" | "dec"; n: number }) => {
    const table = { inc: (n: number) => n + 1, dec: (n: number) => n - 1 };
    const list = [(n: number) => n * 2, (n: number) => n * 3];
    const adder = (a: number) => (b: number) => a + b;
    return {
      picked: table[input.k](input.n),
      all: list.map((f) => f(input.n)),
      added: adder(1)(input.n),
      chosen: (input.n > 1 ? table.inc : table.dec)(5),
    };
  },
);

export const sequencesExpressions = workflow("border-sequences-expressions", async (input: { n: number }) => {
  let a = 1;
  const b = ((a += input.n), (a *= 2), a + 1);
  const c = void (a = 5);
  for (let i = 0, k = 10; i < 2; i++, k--) a += k;
  return { a, b, c: c ?? "void" };
});

export const ordersSideEffects = workflow("border-orders-side-effects", async (input: { n: number }) => {
  let x = input.n;
  const next = () => ++x;
  const o = { a: next(), b: x, c: [next(), x, x++], d: x };
  const t = `${next()}${x}${next()}`;
  const cond = next() > 3 ? next() : -next();
  const xs = [1, 2, 3, 4, 5];
  let i = 0;
  xs[i++] = i++;
  xs[i] = xs[++i] ?? -1;
  return { o, t, cond, x, xs, i };
});

export const readsBeforeItWrites = workflow("border-reads-before-it-writes", async (input: { n: number }) => {
  let x = input.n;
  const a = x + (await num({ n: (x = 5) })) + x;
  const b = [x, (x = await num({ n: x + 1 })), x];
  x += await num({ n: (x = 100) });
  const o = { k: 1 };
  o.k += await num({ n: (o.k = 7) });
  return { a, b, x, o };
});

export const shortCircuitsAssignments = workflow(
  "border-short-circuits-assignments",
  async (input: { a?: number | null; s: string }) => {
    let calls = 0;
    const tick = () => ++calls;
    let a = input.a;
    a ??= tick();
    let s: string | number = input.s;
    s ||= tick();
    s &&= tick();
    const o: { k?: number } = {};
    o.k ??= tick();
    o.k ??= tick();
    return { a, s, o, calls };
  },
);

export const usesOddLoops = workflow("border-uses-odd-loops", async (input: { n: number }) => {
  let turns = 0;
  do {
    turns++;
    if (turns > 1) break;
    continue;
  } while (input.n > 1);
  block: {
    if (input.n > 1) break block;
    turns += 10;
  }
  for (const _ of []) turns += 100;
  loop: for (;;) {
    switch (turns % 3) {
      case 0:
        turns++;
        continue loop;
      case 1:
        break loop;
      default:
        turns++;
    }
  }
  return { turns };
});

export const mixesOperators = workflow(
  "border-mixes-operators",
  async (input: { a?: number; b: boolean; s: string }) => {
    return {
      mixed: (input.a ?? 0) || 5,
      and: input.b && (input.a ?? "none"),
      or: (input.s || input.b) ?? "never",
      power: 2 ** (3 ** 2),
      neg: -(2 ** 2),
      prec: 1 + 2 * 3 - 4 / 2,
      not: !input.b === false,
      cond: input.b ? (input.a ? 1 : 2) : 3,
      plus: +input.b,
      tern: (input.a ?? input.s) ? "t" : "f",
    };
  },
);

export const usesAccessorsAndClasses = workflow("border-uses-accessors", async (input: { n: number }) => {
  const o = {
    n: input.n,
    get twice() {
      return this.n * 2;
    },
    add(k: number) {
      return this.n + k;
    },
  };
  return { twice: o.twice, add: o.add(1) };
});

export const recursesDeeply = workflow("border-recurses-deeply", async (input: { n: number }) => {
  return { sum: sumTo(input.n), ack: ackermann(2, 3) };
});

function sumTo(n: number): number {
  return n <= 0 ? 0 : n + sumTo(n - 1);
}

function ackermann(m: number, n: number): number {
  if (m === 0) return n + 1;
  if (n === 0) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}

export const capturesHelpersInSteps = workflow("border-captures-helpers-in-steps", async (input: { n: number }) => {
  const offset = input.n;
  const shift = (k: number) => k + offset;
  return await step("shifted", async () => [shift(1), sumTo(3)]);
});

export const changesCapturesAfterwards = workflow(
  "border-changes-captures-afterwards",
  async (input: { ns: number[] }) => {
    const list = [...input.ns];
    const before = await step("before", async () => list.length);
    list.push(1);
    const after = await step("after", async () => list);
    return { before, after, list };
  },
);

const ns: Run[] = [0, 1, 2, 5].map((n) => ({ input: { n } }));

export const runs: Record<string, Run[]> = {
  hoistsFunctionsAndVars: ns,
  shadowsGlobals: [{ input: { ns: [] } }, { input: { ns: [1] } }],
  shadowsHelpers: ns,
  namesParametersAlike: [{ input: { ns: [] } }, { input: { ns: [1] } }, { input: { ns: [1, 2] } }],
  closesOverLoopVariables: ns,
  closesOverChangingVariables: ns,
  keepsFunctionsInValues: [{ input: { k: "inc", n: 1 } }, { input: { k: "dec", n: 2 } }],
  sequencesExpressions: ns,
  ordersSideEffects: ns,
  readsBeforeItWrites: ns,
  shortCircuitsAssignments: [{ input: { s: "" } }, { input: { a: null, s: "x" } }, { input: { a: 0, s: "" } }],
  usesOddLoops: ns,
  mixesOperators: [
    { input: { b: true, s: "" } },
    { input: { a: 0, b: false, s: "x" } },
    { input: { a: 2, b: true, s: "y" } },
  ],
  usesAccessorsAndClasses: ns,
  recursesDeeply: [0, 10, 150].map((n) => ({ input: { n } })),
  capturesHelpersInSteps: ns,
  changesCapturesAfterwards: [{ input: { ns: [] } }, { input: { ns: [5] } }],
};
