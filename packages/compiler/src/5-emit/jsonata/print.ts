import type { BinaryOp, Expr, ExprTable, PreludeName, StatesRoot } from "../../ir/expr.js";
import { isOnly, kinds, mayBe } from "../../ir/kinds.js";
import type { VarId } from "../../ir/nodes.js";
import { isAtomic } from "../../ir/walk.js";
import { Names } from "./names.js";
import { definePrelude } from "./prelude.js";

/** The text of an ASL variable's name, without the `$`. */
export type VariableNames = ReadonlyMap<VarId, string>;

const rootTexts: Readonly<Record<StatesRoot, string>> = {
  executionInput: "$states.context.Execution.Input",
  context: "$states.context",
  result: "$states.result",
  errorOutput: "$states.errorOutput",
  mapItem: "$states.context.Map.Item.Value",
  mapIndex: "$states.context.Map.Item.Index",
  taskToken: "$states.context.Task.Token",
};

/** Prints one expression, without the `{% %}`. */
export function printExpr(expr: Expr, variables: VariableNames): string {
  const printer: Printer = { variables, names: new Names(variables.values()), prelude: new Set() };
  const text = print(expr, printer);
  const definitions = definePrelude(printer.prelude);
  return definitions.length === 0 ? text : `(${[...definitions, text].join("; ")})`;
}

interface Printer {
  readonly variables: VariableNames;
  readonly names: Names;
  readonly prelude: Set<PreludeName>;
}

function print(expr: Expr, cx: Printer): string {
  const write = table[expr.kind] as (node: Expr, cx: Printer) => string;
  return write(expr, cx);
}

const table: ExprTable<[Printer], string> = {
  literal: (node) => (typeof node.value === "string" ? printString(node.value) : String(node.value)),
  nothing: () => "()",
  variable: (node, cx) => `$${cx.variables.get(node.id) ?? `unknown${node.id}`}`,
  local: (node, cx) => cx.names.of(node.local),
  states: (node) => rootTexts[node.root],
  member: (node, cx) => printMember(node.object, node.key, cx),
  index: (node, cx) => `(${print(node.array, cx)})[${print(node.index, cx)}]`,
  object: (node, cx) => `{${node.fields.map((one) => `${printString(one.key)}: ${print(one.value, cx)}`).join(", ")}}`,
  computedObject: (node, cx) => `{${print(node.key, cx)}: ${print(node.value, cx)}}`,
  array: (node, cx) =>
    `[${node.items.map((item) => (item.mode === "spread" ? printSpread : printElement)(item.value, cx)).join(", ")}]`,
  range: (node, cx) => `[${printOperand(node.from, cx)}..${printOperand(node.to, cx)}]`,
  negate: (node, cx) => `-${printOperand(node.operand, cx)}`,
  binary: (node, cx) =>
    `${printSide(node.left, node.op, true, cx)} ${node.op} ${printSide(node.right, node.op, false, cx)}`,
  cond: (node, cx) => {
    const test = node.test.kind === "cond" ? `(${print(node.test, cx)})` : print(node.test, cx);
    const then = node.then.kind === "cond" ? `(${print(node.then, cx)})` : print(node.then, cx);
    return node.otherwise.kind === "nothing" ? `${test} ? ${then}` : `${test} ? ${then} : ${print(node.otherwise, cx)}`;
  },
  let: (node, cx) => `(${printLet(node, cx).join("; ")})`,
  lambda: (node, cx) => {
    const params = node.params.map((param) => cx.names.of(param)).join(", ");
    return `function(${params}){${print(node.body, cx)}}`;
  },
  call: (node, cx) => `$${node.fn}(${printArguments(node.args, cx)})`,
  sequence: (node, cx) => `[$${node.fn}(${printArguments(node.args, cx)})[]]`,
  apply: (node, cx) => {
    const callee = print(node.callee, cx);
    return `${node.callee.kind === "local" ? callee : `(${callee})`}(${printArguments(node.args, cx)})`;
  },
  regex: (node) => `/${node.source}/${node.flags}`,
  prelude: (node, cx) => {
    cx.prelude.add(node.fn);
    return `$${node.fn}(${printArguments(node.args, cx)})`;
  },
  invalid: () => "()",
};

const printArguments = (args: readonly Expr[], cx: Printer): string => args.map((one) => print(one, cx)).join(", ");

/** The definitions and the body of a `let`; a `let` in the body joins it, since nothing comes after it. */
function printLet(node: Expr, cx: Printer): string[] {
  if (node.kind !== "let") return [print(node, cx)];
  const definitions = node.bindings.map((one) => {
    const value = print(one.value, cx);
    return `${cx.names.of(one.local)} := ${value}`;
  });
  return [...definitions, ...printLet(node.body, cx)];
}

/** Words of the grammar that a path step must quote. */
const keywords: ReadonlySet<string> = new Set(["and", "or", "in", "true", "false", "null", "function"]);

function printMember(object: Expr, key: string, cx: Printer): string {
  if (key === "" || /[`\p{Cc}\u2028\u2029]/u.test(key)) return `$lookup(${print(object, cx)}, ${printString(key)})`;
  const step = /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) && !keywords.has(key) ? key : `\`${key}\``;
  const base = print(object, cx);
  const isPath = ["variable", "local", "states", "member", "index", "let"].includes(object.kind);
  return `${isPath ? base : `(${base})`}.${step}`;
}

/** Whether the text begins as an array constructor, which decides how an enclosing constructor takes it (§1.3). */
const isConstructor = (expr: Expr): boolean => ["array", "range", "sequence"].includes(expr.kind);

function printSpread(value: Expr, cx: Printer): string {
  const text = print(value, cx);
  return isConstructor(value) ? `(${text})` : text;
}

function printElement(value: Expr, cx: Printer): string {
  const text = print(value, cx);
  if (isConstructor(value) || !mayBe(value.kinds, kinds.array)) return text;
  if (isOnly(value.kinds, kinds.array)) return `[${text}]`;
  const protect = (name: string): string => `$type(${name}) = "array" ? [[${name}]] : ${name}`;
  if (isAtomic(value)) return `(${protect(text)})`;
  const name = cx.names.fresh("e");
  return `(${name} := ${text}; ${protect(name)})`;
}

/** JSON text is a JSONata string; braces that CloudFormation or ASL would see are written as escapes. */
function printString(text: string): string {
  return JSON.stringify(text)
    .replaceAll("${", "$\\u007b")
    .replaceAll("{%", "\\u007b%")
    .replaceAll("%}", "%\\u007d")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

const loose: ReadonlySet<string> = new Set(["cond", "binary", "negate", "lambda"]);
function printOperand(expr: Expr, cx: Printer): string {
  const text = print(expr, cx);
  const isNegative = expr.kind === "literal" && typeof expr.value === "number" && text.startsWith("-");
  return loose.has(expr.kind) || isNegative ? `(${text})` : text;
}

const comparisons: ReadonlySet<BinaryOp> = new Set(["=", "!=", "<", "<=", ">", ">=", "in"]);
const associative: ReadonlySet<BinaryOp> = new Set(["&", "and", "or", "+", "*"]);

/** Parentheses wherever two operators meet, but in the two cases everybody reads right: a chain of one operator, comparisons in and/or. */
function printSide(expr: Expr, op: BinaryOp, isLeft: boolean, cx: Printer): string {
  if (expr.kind === "binary") {
    const isChain = isLeft && expr.op === op && associative.has(op);
    const isTest = (op === "and" || op === "or") && comparisons.has(expr.op);
    if (isChain || isTest) return print(expr, cx);
  }
  return printOperand(expr, cx);
}
