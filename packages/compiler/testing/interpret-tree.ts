import type { Expr, ExprTable, Local } from "../src/ir/expr.js";
import type { VarId } from "../src/ir/nodes.js";

/** What a tree means, computed without JSONata: arrays are arrays, nothing is undefined. */
export function interpret(expr: Expr, scope: Scope): unknown {
  const evaluate = table[expr.kind] as (node: Expr, scope: Scope) => unknown;
  return evaluate(expr, scope);
}

export interface Scope {
  readonly variables: ReadonlyMap<VarId, unknown>;
  readonly locals: ReadonlyMap<Local, unknown>;
}

type Fn = (...args: unknown[]) => unknown;
const isFn = (value: unknown): value is Fn => typeof value === "function";
const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const typeOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
const numberOf = (value: unknown): number => (typeof value === "number" ? value : Number.NaN);

function truth(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(truth);
  return isFields(value) ? Object.keys(value).length > 0 : Boolean(value);
}

const operators: Readonly<Record<string, (left: unknown, right: unknown) => unknown>> = {
  "+": (l, r) => numberOf(l) + numberOf(r),
  "-": (l, r) => numberOf(l) - numberOf(r),
  "*": (l, r) => numberOf(l) * numberOf(r),
  "<": (l, r) => numberOf(l) < numberOf(r),
  "<=": (l, r) => numberOf(l) <= numberOf(r),
  ">": (l, r) => numberOf(l) > numberOf(r),
  ">=": (l, r) => numberOf(l) >= numberOf(r),
  "=": (l, r) => l !== undefined && r !== undefined && JSON.stringify(l) === JSON.stringify(r),
  "!=": (l, r) => l !== undefined && r !== undefined && JSON.stringify(l) !== JSON.stringify(r),
  "&": (l, r) => `${l}${r}`,
  in: (l, r) => listOf(r).includes(l),
};

const functions: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
  count: (list) => listOf(list).length,
  type: (value) => (value === undefined ? undefined : typeOf(value)),
  not: (value) => !truth(value),
  exists: (value) => value !== undefined,
  reverse: (list) => [...listOf(list)].reverse(),
  merge: (list) => Object.assign({}, ...listOf(list)) as unknown,
  keys: (value) => Object.keys(isFields(value) ? value : {}),
  map: (list, fn) => listOf(list).map((one, index) => (isFn(fn) ? fn(one, index) : undefined)),
  filter: (list, fn) => listOf(list).filter((one, index) => isFn(fn) && truth(fn(one, index))),
  textSize: (text) => String(text).length,
  json: (value) => JSON.stringify(value),
  str: (value) => String(isFields(value) ? "[object Object]" : textOfList(value)),
};
const textOfList = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((one) => (one === null ? "" : isFields(one) ? "[object Object]" : textOfList(one))).join(",")
    : value;

const table: ExprTable<[Scope], unknown> = {
  literal: (node) => node.value,
  nothing: () => undefined,
  variable: (node, scope) => scope.variables.get(node.id),
  local: (node, scope) => scope.locals.get(node.local),
  states: () => undefined,
  member: (node, scope) => {
    const base = interpret(node.object, scope);
    return isFields(base) && Object.hasOwn(base, node.key) ? base[node.key] : undefined;
  },
  index: (node, scope) => listOf(interpret(node.array, scope)).at(numberOf(interpret(node.index, scope))),
  object: (node, scope) =>
    Object.fromEntries(
      node.fields.map((one) => [one.key, interpret(one.value, scope)]).filter(([, value]) => value !== undefined),
    ),
  computedObject: (node, scope) => ({ [String(interpret(node.key, scope))]: interpret(node.value, scope) }),
  array: (node, scope) =>
    node.items.flatMap((item) =>
      item.mode === "spread" ? listOf(interpret(item.value, scope)) : [interpret(item.value, scope)],
    ),
  range: (node, scope) => {
    const [from, to] = [numberOf(interpret(node.from, scope)), numberOf(interpret(node.to, scope))];
    if (to - from > 1e6) throw new Error("the range is too large");
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  },
  negate: (node, scope) => -numberOf(interpret(node.operand, scope)),
  binary: (node, scope) => {
    const left = interpret(node.left, scope);
    if (node.op === "and") return truth(left) && truth(interpret(node.right, scope));
    if (node.op === "or") return truth(left) || truth(interpret(node.right, scope));
    return operators[node.op]?.(left, interpret(node.right, scope));
  },
  cond: (node, scope) => interpret(truth(interpret(node.test, scope)) ? node.then : node.otherwise, scope),
  let: (node, scope) => {
    let inner = scope;
    for (const one of node.bindings)
      inner = { ...inner, locals: new Map([...inner.locals, [one.local, interpret(one.value, inner)]]) };
    return interpret(node.body, inner);
  },
  lambda:
    (node, scope) =>
    (...args: unknown[]) =>
      interpret(node.body, {
        ...scope,
        locals: new Map([...scope.locals, ...node.params.map((param, index) => [param, args[index]] as const)]),
      }),
  call: (node, scope) => functions[node.fn]?.(...node.args.map((one) => interpret(one, scope))),
  sequence: (node, scope) => functions[node.fn]?.(...node.args.map((one) => interpret(one, scope))),
  apply: (node, scope) => {
    const callee = interpret(node.callee, scope);
    return isFn(callee) ? callee(...node.args.map((one) => interpret(one, scope))) : undefined;
  },
  regex: () => undefined,
  prelude: (node, scope) => functions[node.fn]?.(...node.args.map((one) => interpret(one, scope))),
  invalid: () => undefined,
};
