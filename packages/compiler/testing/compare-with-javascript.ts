import jsonata from "jsonata";
import { expect } from "vitest";
import { printExpr } from "../src/5-emit/jsonata/print.js";
import type { BuiltinCall, Callback } from "../src/builtins/builtin.js";
import { builtins } from "../src/builtins/index.js";
import * as b from "../src/ir/build.js";
import type { Expr } from "../src/ir/expr.js";
import { type Kinds, kinds, mayBe } from "../src/ir/kinds.js";
import type { VarId } from "../src/ir/nodes.js";

/** What an evaluation came to, as JSON: `undefined` and an error are texts of their own. */
type Outcome = string;

/** The i-th input of a row, as a variable. */
export const input = (position: number, of: Kinds): Expr => b.variable(position as VarId, of);

/** A callback whose body is a tree. */
export function callback(params: readonly Kinds[], body: (...args: Expr[]) => Expr): Callback {
  const inline = (args: readonly Expr[]): Expr =>
    body(...params.map((of, index) => args[index] ?? b.widen(b.nothing, of)));
  return {
    arity: params.length,
    result: kinds.unknown,
    inline,
    lambda: (count) => {
      const locals = params.slice(0, count).map((_, index) => b.makeLocal(["item", "index", "list"][index] ?? "more"));
      return b.lambda(locals, inline(locals.map((local, index) => b.localOf(local, params[index] ?? kinds.unknown))));
    },
  };
}

export class Refused extends Error {}

/** One call of a built-in, its receiver and arguments being inputs by their kinds, or trees. */
export interface Use {
  readonly on?: Kinds | Expr;
  readonly args?: readonly (Kinds | Expr | Callback)[];
  readonly element?: Kinds;
  readonly result?: Kinds;
}

/** The tree a built-in makes. */
export function lower(id: string, use: Use): Expr {
  const builtin = builtins[id];
  if (builtin === undefined) throw new Error(`no built-in ${id}`);
  return builtin.lower(callOf(use));
}

export function callOf(use: Use): BuiltinCall {
  let next = 0;
  const tree = (one: Kinds | Expr): Expr => {
    if (typeof one !== "number") return one;
    next += 1;
    return input(next - 1, one);
  };
  const receiver = use.on === undefined ? b.nothing : tree(use.on);
  const callbacks = new Map<number, Callback>();
  const args = (use.args ?? []).map((one, position) => {
    if (typeof one !== "object" || !("inline" in one)) return tree(one);
    callbacks.set(position, one);
    return b.nothing;
  });
  return {
    receiver,
    args,
    callbacks,
    result: use.result ?? kinds.unknown,
    element: use.element ?? kinds.json,
    refuse: (reason, instead) => {
      throw new Refused(`${reason} | ${instead}`);
    },
  };
}

export const print = (tree: Expr): string =>
  printExpr(tree, new Map(Array.from({ length: 9 }, (_, id) => [id as VarId, `x${id}`])));

/** Evaluates texts over inputs, with the functions that Step Functions adds. */
export class Evaluator {
  readonly #expression: ReturnType<typeof jsonata>;

  constructor(text: string) {
    this.#expression = jsonata(text);
    this.#expression.registerFunction("parse", (one: string) => JSON.parse(one), "<s:x>");
    this.#expression.registerFunction("uuid", () => "00000000-0000-4000-8000-000000000000", "<:s>");
  }

  async value(inputs: readonly unknown[]): Promise<unknown> {
    const bindings = Object.fromEntries(inputs.map((value, position) => [`x${position}`, value]));
    return this.#expression.evaluate(null, bindings);
  }

  async outcome(inputs: readonly unknown[]): Promise<Outcome> {
    try {
      return outcomeOf(await this.value(inputs));
    } catch {
      return "raises";
    }
  }
}

export function outcomeOf(value: unknown): Outcome {
  return value === undefined ? "undefined" : (JSON.stringify(value) ?? "undefined");
}

function javaScriptOutcome(run: (...inputs: never[]) => unknown, inputs: readonly unknown[]): Outcome {
  try {
    return outcomeOf(run(...(structuredClone(inputs) as never[])));
  } catch {
    return "raises";
  }
}

/** Evaluates a tree and a JavaScript function over the same inputs: alone, as the tail of a lambda, inside an array and inside an object. */
export async function expectSame(
  tree: Expr,
  run: (...inputs: never[]) => unknown,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const text = print(tree);
  const alone = new Evaluator(text);
  const inTail = new Evaluator(`(function($u){${text}})(0)`);
  const inArray = new Evaluator(print(b.array([{ mode: "element", value: b.orNull(tree) }])));
  const inObject = new Evaluator(print(b.object([{ key: "v", value: tree }])));
  for (const inputs of rows) {
    const wanted = javaScriptOutcome(run, inputs);
    const about = `${text}\n  of ${JSON.stringify(inputs)}`;
    const found = await alone.outcome(inputs);
    expect(found, about).toBe(wanted);
    expect(await inTail.outcome(inputs), `in a lambda: ${about}`).toBe(wanted);
    const nested = wanted === "raises" ? wanted : `[${wanted === "undefined" ? "null" : wanted}]`;
    expect(await inArray.outcome(inputs), `in an array: ${about}`).toBe(nested);
    const field = wanted === "raises" ? wanted : wanted === "undefined" ? "{}" : `{"v":${wanted}}`;
    expect(await inObject.outcome(inputs), `in an object: ${about}`).toBe(field);
    if (wanted !== "raises") expectKind(tree, wanted, about);
    else expect(tree.fails, `fails: ${about}`).toBe(true);
  }
}

/** What came out must be among the kinds the tree claims. */
function expectKind(tree: Expr, outcome: Outcome, about: string): void {
  const value: unknown = outcome === "undefined" ? undefined : JSON.parse(outcome);
  const bit = kindOf(value) | (value === null ? kinds.nonfinite : 0);
  expect(mayBe(tree.kinds, bit), `kind ${tree.kinds} of ${about}`).toBe(true);
}

function kindOf(value: unknown): Kinds {
  if (value === undefined) return kinds.undef;
  if (value === null) return kinds.null;
  if (Array.isArray(value)) return kinds.array;
  if (typeof value === "number")
    return Number.isInteger(value) ? kinds.integer | (Math.abs(value) > 1e15 ? kinds.fraction : 0) : kinds.fraction;
  return (
    { boolean: kinds.boolean, string: kinds.string, object: kinds.object }[typeof value as "string"] ?? kinds.never
  );
}

/** Every combination of one value of each list. */
export function combinations(...lists: readonly (readonly unknown[])[]): unknown[][] {
  return lists.reduce<unknown[][]>((rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])), [[]]);
}

/** Arrays that sequences, splices and singletons get wrong. */
export const arrays: readonly unknown[][] = [
  [],
  [1],
  [[]],
  [[1]],
  [[1, 2]],
  [[[]]],
  [null],
  [0],
  [""],
  [1, 2],
  [[1], [2]],
  [[], []],
  [3, 1, 2],
  [{ a: 1 }],
  [{ a: [1] }, { a: [] }],
  ["a", "b"],
  [null, [null]],
  [[[1]], 2],
  [true, false],
  [{}],
];
export const numberArrays: readonly number[][] = [
  [],
  [1],
  [0],
  [1, 2],
  [3, 1, 2],
  [10, 9, 1, 2],
  [-1, 0.5, 2],
  [1, 1, 1],
  [0.1, 0.2, 0.30000000000000004],
  [9007199254740991, 1],
];
export const stringArrays: readonly string[][] = [
  [],
  ["a"],
  [""],
  ["b", "a"],
  ["a", "A", "10", "9"],
  ["é", "e\u0301", "z"],
  ["😀", "\uffff", "x"],
  ["a", "a"],
];
export const texts: readonly string[] = [
  "",
  "a",
  "abc",
  "a,b,,c",
  "  a b ",
  "\t\u00a0x\ufeff\n",
  "😀",
  "a😀b",
  "😀😀x",
  "e\u0301é",
  "AbC",
  "aaa",
  "a.b.c",
  "$&$1$$",
  "line\nbreak",
  '"q"\\',
];
export const numbers: readonly number[] = [
  0,
  1,
  -1,
  2,
  0.5,
  -0.5,
  1.5,
  2.5,
  -1.5,
  0.1 + 0.2,
  1 / 3,
  123.456,
  1e21,
  1e-7,
  -1e15,
  9007199254740991,
  4503599627370497,
  0.49999999999999994,
  1.005,
];
