import type { StateMachine } from "@stepwright/asl";
import jsonata from "jsonata";
import { hash } from "../functions/hash.js";
import { parse } from "../functions/parse.js";
import { partition } from "../functions/partition.js";
import { range } from "../functions/range.js";
import { limitRecursion } from "./limits.js";

/** The parsed expressions of one machine, by their text. */
export type ExpressionCache = Map<string, jsonata.Expression>;

const caches = new WeakMap<StateMachine, ExpressionCache>();

/** A machine's expressions are parsed once, however often it runs. */
export function expressionsOf(machine: StateMachine): ExpressionCache {
  const cache = caches.get(machine) ?? new Map();
  caches.set(machine, cache);
  return cache;
}

/** Parses an expression and gives it the functions that Step Functions adds. Throws what jsonata throws. */
export function parseExpression(text: string, cache: ExpressionCache): jsonata.Expression {
  const known = cache.get(text);
  if (known) return known;
  const expression = jsonata(text);
  expression.registerFunction("partition", partition, "<a-n:a>");
  expression.registerFunction("range", range, "<n-nn:a<n>>");
  expression.registerFunction("hash", hash, "<s-s:s>");
  expression.registerFunction("parse", parse, "<s-:x>");
  limitRecursion(expression, text);
  cache.set(text, expression);
  return expression;
}
