import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const profile = defineStep("profile", async (i: { id: string }) => ({
  id: i.id,
  name: { first: "Ada", last: "L" },
  tags: ["x", "y", "z"],
  age: null as number | null,
}));
export const pair = defineStep("pair", async (i: { n: number }): Promise<[number, string]> => [i.n, `n${i.n}`]);
export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

export const destructuresObjects = workflow("destructures-objects", async (input: { id: string; extra?: number }) => {
  const { id, extra } = input;
  const { name, tags, age } = await profile({ id });
  return { id, hasExtra: extra !== undefined, first: name.first, tags, age };
});

export const destructuresNestedWithRenames = workflow(
  "destructures-nested-with-renames",
  async (input: { id: string }) => {
    const {
      name: { first: given, last },
      tags: [head, , third],
    } = await profile({ id: input.id });
    return { given, last, head: head ?? "?", third: third ?? "?" };
  },
);

export const appliesDefaultsToUndefinedOnly = workflow(
  "applies-defaults-to-undefined-only",
  async (input: { a?: number | null; b?: string; c?: boolean; d?: { e?: number } }) => {
    const { a = 1, b = "def", c = true, d: { e = 5 } = {} } = input;
    return { a, b, c, e };
  },
);

export const collectsObjectRest = workflow(
  "collects-object-rest",
  async (input: { a: number; b?: string; [key: string]: unknown }) => {
    const { a, b, ...rest } = input;
    await keep({ v: rest });
    return { a, b: b ?? null, rest, keys: Object.keys(rest) };
  },
);

export const collectsArrayRest = workflow("collects-array-rest", async (input: { xs: (number | number[])[] }) => {
  const [first, second = 7, ...rest] = input.xs;
  return { first: first ?? null, second, rest, n: rest.length };
});

export const destructuresATuple = workflow("destructures-a-tuple", async (input: { n: number }) => {
  const [n, text] = await pair({ n: input.n });
  const [[a, b], [c]] = [[n, n + 1], [text]] as const;
  return { n, text, a, b, c };
});

export const destructuresTheInput = workflow(
  "destructures-the-input",
  async ({
    id,
    opts: { deep = false, list: [l0 = -1] = [] } = {},
  }: {
    id: string;
    opts?: { deep?: boolean; list?: number[] };
  }) => {
    await keep({ v: id });
    return { id, deep, l0 };
  },
);

export const destructuresWithComputedKeys = workflow(
  "destructures-with-computed-keys",
  async (input: { key: string; map: Record<string, number> }) => {
    const { [input.key]: picked = -1, ...others } = input.map;
    return { picked, others, n: Object.keys(others).length };
  },
);

export const assignsByDestructuring = workflow(
  "assigns-by-destructuring",
  async (input: { a: number; b: number; o: { x: number; y?: number } }) => {
    let a = input.a;
    let b = input.b;
    [a, b] = [b, a];
    let x = 0;
    let y = 0;
    ({ x, y = 9 } = input.o);
    await keep({ v: [a, b] });
    [a, b] = [a + b, a - b];
    return { a, b, x, y };
  },
);

export const declaresSeveralAtOnce = workflow("declares-several-at-once", async (input: { n: number }) => {
  const a = input.n,
    b = a + 1,
    c = await keep({ v: b }),
    d = [a, b];
  let e: number,
    f = 2;
  e = f * a;
  f = e;
  return { a, b, c, d, e, f };
});

export const compoundsEveryOperator = workflow("compounds-every-operator", async (input: { n: number; m: number }) => {
  const out: number[] = [];
  let n = input.n;
  n += input.m;
  out.push(n);
  n -= 3;
  out.push(n);
  n *= 2;
  out.push(n);
  n **= 2;
  out.push(n);
  n %= 7;
  out.push(n);
  n /= 4;
  out.push(n);
  let s = "x";
  s += input.n;
  s += true;
  s += null;
  s += "";
  return { out, s };
});

export const compoundsLogically = workflow(
  "compounds-logically",
  async (input: { a?: number | null; b?: string; c?: boolean }) => {
    let a = input.a;
    a ??= 5;
    let b = input.b ?? "";
    b ||= "fallback";
    let c = input.c ?? true;
    c &&= b.length > 3;
    let d: number | null = input.a ?? null;
    d ??= (await pair({ n: 8 }))[0];
    let e = input.c ?? false;
    e ||= (await keep({ v: 1 })).v === 1;
    return { a, b, c, d, e };
  },
);

export const incrementsAsExpressions = workflow("increments-as-expressions", async (input: { n: number }) => {
  let i = input.n;
  const a = i++;
  const b = ++i;
  const c = i-- - --i;
  const xs = [10, 20, 30, 40, 50];
  let k = 0;
  const d = [xs[k++] ?? 0, xs[k++] ?? 0, k];
  await keep({ v: [i++, i, ++i] });
  return { i, a, b, c, d, k };
});

export const assignsAsExpressions = workflow("assigns-as-expressions", async (input: { n: number }) => {
  let a = 0;
  let b = 0;
  const c = (a = input.n) + (b = a * 2);
  a = b = c;
  let line: string;
  const parts: string[] = [];
  if ((line = `v${a}`).length > 2) parts.push(line);
  parts.push((line += "!"));
  return { a, b, c, parts, line };
});

export const ordersEvaluationLeftToRight = workflow("orders-evaluation-left-to-right", async (input: { n: number }) => {
  let x = input.n;
  const before = x + (x = x + 10) + x;
  let y = 1;
  y += (await pair({ n: (y = 5) }))[0];
  let z = "a";
  z = z + (z = "b") + z;
  return { before, x, y, z };
});

export const leavesALetWithoutValue = workflow("leaves-a-let-without-value", async (input: { on: boolean }) => {
  let found: string | undefined;
  let count: number | undefined;
  if (input.on) {
    found = "yes";
    count = 0;
  }
  await keep({ v: 1 });
  return { found, has: found !== undefined, count: count ?? -1, type: typeof count };
});

export const runs: Record<string, Run[]> = {
  destructuresObjects: [{ input: { id: "u1" } }, { input: { id: "", extra: 0 } }],
  destructuresNestedWithRenames: [
    { input: { id: "u1" } },
    { input: { id: "u1" }, mocks: { profile: { id: "", name: { first: "", last: "'" }, tags: [], age: 1 } } },
  ],
  appliesDefaultsToUndefinedOnly: [
    { input: {} },
    { input: { a: null, b: "", c: false, d: {} } },
    { input: { a: 0, d: { e: 0 } } },
    { input: { a: 3, b: "x", c: true, d: { e: -1 } } },
  ],
  collectsObjectRest: [
    { input: { a: 1 } },
    { input: { a: 1, b: "b", c: [], d: [[1]], e: {}, f: null } },
    { input: { a: 0, "a b": 1, $x: 2, null: 3, constructor: 4, "": 5 } },
  ],
  collectsArrayRest: [
    { input: { xs: [] } },
    { input: { xs: [1] } },
    { input: { xs: [0, 0, [1]] } },
    { input: { xs: [[], [], [], [[1]].flat()] } },
    { input: { xs: [1, 2, 3, 4] } },
  ],
  destructuresATuple: [{ input: { n: 1 } }, { input: { n: 0 }, mocks: { pair: [5, ""] } }],
  destructuresTheInput: [
    { input: { id: "a" } },
    { input: { id: "b", opts: { deep: true, list: [0, 1] } } },
    { input: { id: "c", opts: { list: [] } } },
  ],
  destructuresWithComputedKeys: [
    { input: { key: "a", map: {} } },
    { input: { key: "a", map: { a: 0 } } },
    { input: { key: "a b", map: { "a b": 1, constructor: 2, x: 3 } } },
    { input: { key: "zzz", map: { x: 3 } } },
  ],
  assignsByDestructuring: [{ input: { a: 1, b: 2, o: { x: 3 } } }, { input: { a: 0, b: -1, o: { x: 0, y: 0 } } }],
  declaresSeveralAtOnce: [{ input: { n: 3 } }, { input: { n: 0 } }],
  compoundsEveryOperator: [
    { input: { n: 3, m: 4 } },
    { input: { n: 0.1, m: 0.2 } },
    { input: { n: -20, m: 1 } },
    { input: { n: 3, m: 0 } },
  ],
  compoundsLogically: [
    { input: {} },
    { input: { a: null, b: "", c: false } },
    { input: { a: 0, b: "x", c: true } },
    { input: { a: 2, b: "long", c: true } },
  ],
  incrementsAsExpressions: [{ input: { n: 0 } }, { input: { n: -3 } }, { input: { n: 0.5 } }],
  assignsAsExpressions: [{ input: { n: 1 } }, { input: { n: 50 } }, { input: { n: 0 } }],
  ordersEvaluationLeftToRight: [{ input: { n: 1 } }, { input: { n: -7 } }],
  leavesALetWithoutValue: [{ input: { on: true } }, { input: { on: false } }],
};
