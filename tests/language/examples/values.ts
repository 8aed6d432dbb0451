import { workflow } from "stepwright";
import type { Input, Line } from "./input.js";

enum Size {
  Small = 1,
  Large = 10,
}
const limits = { most: 100, units: ["kg", "g"] } as const;
const isLarge = (line: Line): boolean => line.quantity >= Size.Large;
function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
const between = (low: number, high = limits.most, ...extra: number[]): boolean => low <= high && extra.length === 0;

/** Literals: strings, numbers, `true`, `false`, `null`, `undefined`; templates */
export const literals = workflow("literals", async (input: Input) => {
  return ["a", 1.5, true, false, null, `${input.n} of ${input.text}`, `plain`];
});

/** Objects: shorthand, computed keys, spread in its order; properties that are `undefined` are left out */
export const objects = workflow("objects", async (input: Input) => {
  const { n } = input;
  return { n, [`key-${n}`]: input.text, ...input.order, note: input.note };
});

/** Lists: literals, spread, index, `length` */
export const lists = workflow("lists", async (input: Input) => {
  return [...input.items, 0, input.items[0] ?? null, input.items.length];
});

/** Changing an object or list of your own: properties, items, `delete`, `push` `pop` `shift` `unshift` `splice` `reverse` `sort` `fill` */
export const mutation = workflow("mutation", async (input: Input) => {
  const list = [...input.items];
  list.push(3, 1);
  list.sort((left, right) => left - right);
  const first = list.shift();
  list.unshift(7);
  list.reverse();
  const last = list.pop();
  list.splice(0, 1, 5);
  const zeros = [1, 2];
  zeros.fill(0);
  const order: { id: string; done?: boolean } = { id: input.order.id, done: true };
  order.id = "b";
  delete order.done;
  return { list, first, last, zeros, order };
});

/** Operators: `+ - * / % **`, comparison, `! && || ??`, `? :`, `-x`, `+x` */
export const operators = workflow("operators", async (input: Input) => {
  const { n, text, flag } = input;
  const rest = (n * 3 - 1) % 7;
  return flag && !(n > 2) ? text + n : n <= rest || rest !== 1 ? -rest : +text.length;
});

/** `typeof`, `in`, `instanceof` of errors, `Array.isArray`, type guards */
export const tests = workflow("tests", async (input: Input) => {
  const value: unknown = input.flag ? input.items : input.text;
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.length;
  return "note" in input;
});

/** Optional chaining: properties, items, calls */
export const chaining = workflow("chaining", async (input: Input) => {
  return input.order.customer?.name.toUpperCase() ?? input.lines.at(0)?.sku ?? input.note?.trim() ?? "nobody";
});

/** `as`, `as const`, `satisfies`, `!`, `<T>`: types cost nothing */
export const typeOnly = workflow("type-only", async (input: Input) => {
  const line = { sku: input.text, quantity: <number>input.n } satisfies Line;
  const first = input.text.split(" ")[0]!;
  return { line: line as Line, first };
});

/** Functions: of this or another module, with defaults and rest, recursive, as callbacks */
export const functions = workflow("functions", async (input: Input) => {
  return { large: input.lines.filter(isLarge).length, factorial: factorial(5), fits: between(input.n) };
});

/** Constants, enums and imports of the module */
export const constants = workflow("constants", async (input: Input) => {
  return input.n > Size.Large ? limits.units[0] : Size[Size.Small];
});

/** `void`, parentheses, the comma */
export const leftOut = workflow("left-out", async (input: Input) => {
  void input.n;
  return (input.n, input.text);
});

/** Regular expressions in `test`, `match`, `replace`, `split`, `search`, `matchAll` */
export const patterns = workflow("patterns", async (input: Input) => {
  return {
    is: /^one/.test(input.text),
    words: input.text.split(/\s+/),
    swapped: input.text.replace(/(\w+) (\w+)/, "$2 $1"),
  };
});
