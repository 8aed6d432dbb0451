import jsonata from "jsonata";
import { isRecord, type JsonRecord } from "../own-field.js";

/** What an expression reads from outside itself. */
export interface ExpressionFacts {
  /** The parser's message, without its code; undefined when the expression parses. */
  readonly syntaxError?: string;
  /** Names read from the context that no expression has: `phone`, `$` or `$$`. */
  readonly contextReads: readonly string[];
  /** Fields read of `$states`, such as `input`. */
  readonly statesFields: readonly string[];
  /** Free variables other than `$states`: workflow variables and functions. */
  readonly variables: readonly string[];
}

export interface ExpressionCache {
  /** The facts of an expression without its delimiters; each distinct text is parsed once. */
  readonly of: (source: string) => ExpressionFacts;
}

export function createExpressionCache(): ExpressionCache {
  const known = new Map<string, ExpressionFacts>();
  return {
    of: (source) => {
      const facts = known.get(source) ?? analyzeExpression(source);
      known.set(source, facts);
      return facts;
    },
  };
}

/** The text between `{%` and `%}`; undefined when a string is no expression ("must start with {% and end with %}"). */
export function expressionSourceOf(text: string): string | undefined {
  return text.length >= 4 && text.startsWith("{%") && text.endsWith("%}") ? text.slice(2, -2).trim() : undefined;
}

/** Whether a string has only one of the two delimiters, which Step Functions refuses. */
export function isHalfOpen(text: string): boolean {
  return expressionSourceOf(text) === undefined && (text.startsWith("{%") || text.endsWith("%}"));
}

/** Parses an expression with JSONata 2.0.6, the version of Step Functions, and says what it reads. */
export function analyzeExpression(source: string): ExpressionFacts {
  const found = { context: new Set<string>(), states: new Set<string>(), variables: new Set<string>() };
  try {
    readNode(jsonata(source).ast(), { bound: new Set(), atTop: true }, found);
  } catch (error) {
    return { syntaxError: describeError(error), contextReads: [], statesFields: [], variables: [] };
  }
  return {
    contextReads: [...found.context],
    statesFields: [...found.states],
    variables: [...found.variables],
  };
}

function describeError(error: unknown): string {
  if (error instanceof RangeError) return "Expression is too deeply nested";
  if (isRecord(error) && typeof error["message"] === "string") return error["message"];
  return error instanceof Error ? error.message : "Expression cannot be parsed";
}

interface Found {
  readonly context: Set<string>;
  readonly states: Set<string>;
  readonly variables: Set<string>;
}

/** `bound` are names bound inside the expression; `atTop` is whether the context is still the one of the whole expression. */
interface Scope {
  readonly bound: Set<string>;
  readonly atTop: boolean;
}

/**
 * A name is a context read only where the context is that of the whole expression: the first step of a path, never a later
 * step, a predicate, a sort term or a grouping, whose context is the value before it.
 */
function readNode(node: unknown, scope: Scope, found: Found): void {
  if (Array.isArray(node)) {
    for (const item of node) readNode(item, scope, found);
    return;
  }
  if (!isRecord(node)) return;
  const type = node["type"];
  const read = nodeReaders.get(type);
  if (read !== undefined) read(node, scope, found);
  else for (const key of Object.keys(node)) if (!attachments.has(key)) readNode(node[key], scope, found);
  const below: Scope = { bound: scope.bound, atTop: false };
  for (const key of attachments) readNode(node[key], below, found);
}

/** Parts of a node that are evaluated against the value of the node itself. */
const attachments: ReadonlySet<string> = new Set(["predicate", "stages", "group", "terms"]);

type NodeReader = (node: JsonRecord, scope: Scope, found: Found) => void;

const nodeReaders: ReadonlyMap<unknown, NodeReader> = new Map<unknown, NodeReader>([
  ["path", readPath],
  ["variable", readVariable],
  ["name", (node, scope, found) => (scope.atTop ? addText(found.context, node["value"]) : undefined)],
  [
    "bind",
    (node, scope, found) => {
      const name = isRecord(node["lhs"]) ? node["lhs"]["value"] : undefined;
      const recursive = isRecord(node["rhs"]) && node["rhs"]["type"] === "lambda";
      if (recursive) addText(scope.bound, name);
      readNode(node["rhs"], scope, found);
      addText(scope.bound, name);
    },
  ],
  ["block", (node, scope, found) => readNode(node["expressions"], { ...scope, bound: new Set(scope.bound) }, found)],
  [
    "lambda",
    (node, scope, found) => {
      const bound = new Set(scope.bound);
      for (const argument of asList(node["arguments"])) if (isRecord(argument)) addText(bound, argument["value"]);
      readNode(node["body"], { ...scope, bound }, found);
    },
  ],
  [
    "transform",
    (node, scope, found) =>
      readNode([node["pattern"], node["update"], node["delete"]], { bound: scope.bound, atTop: false }, found),
  ],
]);

function readPath(node: JsonRecord, scope: Scope, found: Found): void {
  const inner: Scope = { bound: new Set(scope.bound), atTop: scope.atTop };
  const steps = asList(node["steps"]);
  const [first, second] = steps;
  if (isRecord(first) && first["type"] === "variable" && first["value"] === "states" && !scope.bound.has("states")) {
    if (isRecord(second) && second["type"] === "name") addText(found.states, second["value"]);
  }
  for (const [index, step] of steps.entries()) {
    if (isRecord(step)) {
      addText(inner.bound, step["focus"]);
      addText(inner.bound, step["index"]);
    }
    readNode(step, index === 0 ? inner : { bound: inner.bound, atTop: false }, found);
  }
}

function readVariable(node: JsonRecord, scope: Scope, found: Found): void {
  const name = node["value"];
  if (name === "") {
    if (scope.atTop) found.context.add("$");
  } else if (name === "$") {
    found.context.add("$$");
  } else if (name !== "states" && typeof name === "string" && !scope.bound.has(name)) {
    found.variables.add(name);
  }
}

function addText(names: Set<string>, value: unknown): void {
  if (typeof value === "string") names.add(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
