import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Evaluator, input, lower, outcomeOf, print } from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { kinds } from "../ir/kinds.js";

const s = kinds.string;

/** A text with everything that has surprised someone. */
const anyText = fc.string({
  unit: fc.constantFrom(
    "a",
    "b",
    "A",
    " ",
    "$",
    "&",
    "1",
    ",",
    "é",
    "\u0301",
    "😀",
    "\n",
    "\ufeff",
    "\ud83d",
    '"',
    "\\",
  ),
  maxLength: 12,
});

describe("any text", () => {
  const methods: readonly (readonly [string, Expr, (t: string, u: string, i: number, j: number) => unknown])[] = [
    ["length", lower("String.length", { on: s }), (t) => t.length],
    [
      "slice",
      lower("String.slice", { on: s, args: [input(2, kinds.integer), input(3, kinds.integer)] }),
      (t, _, i, j) => t.slice(i, j),
    ],
    [
      "substring",
      lower("String.substring", { on: s, args: [input(2, kinds.integer), input(3, kinds.integer)] }),
      (t, _, i, j) => t.substring(i, j),
    ],
    ["at", lower("String.at", { on: s, args: [input(2, kinds.integer)] }), (t, _, i) => t.at(i)],
    ["indexOf", lower("String.indexOf", { on: s, args: [s, input(2, kinds.integer)] }), (t, u, i) => t.indexOf(u, i)],
    [
      "lastIndexOf",
      lower("String.lastIndexOf", { on: s, args: [s, input(2, kinds.integer)] }),
      (t, u, i) => t.lastIndexOf(u, i),
    ],
    [
      "startsWith",
      lower("String.startsWith", { on: s, args: [s, input(2, kinds.integer)] }),
      (t, u, i) => t.startsWith(u, i),
    ],
    ["endsWith", lower("String.endsWith", { on: s, args: [s] }), (t, u) => t.endsWith(u)],
    [
      "padStart",
      lower("String.padStart", { on: s, args: [input(2, kinds.integer), input(1, s)] }),
      (t, u, i) => t.padStart(i, u),
    ],
    [
      "padEnd",
      lower("String.padEnd", { on: s, args: [input(2, kinds.integer), input(1, s)] }),
      (t, u, i) => t.padEnd(i, u),
    ],
    ["split", lower("String.split", { on: s, args: [s] }), (t, u) => t.split(u)],
    [
      "replaceAll",
      lower("String.replaceAll", { on: s, args: [b.literal("a"), input(1, s)] }),
      (t, u) => t.replaceAll("a", u),
    ],
    [
      "replace",
      lower("String.replace", { on: s, args: [b.regex("(a|b)(\\s)?", "g"), input(1, s)] }),
      (t, u) => t.replace(/(a|b)(\s)?/g, u),
    ],
    ["trim", lower("String.trim", { on: s }), (t) => t.trim()],
  ];
  for (const [name, tree, run] of methods) {
    test(name, async () => {
      const evaluator = new Evaluator(print(tree));
      await fc.assert(
        fc.asyncProperty(
          anyText,
          fc.oneof(anyText, fc.constantFrom("a", "", "$&", "$1")),
          fc.integer({ min: -6, max: 14 }),
          fc.integer({ min: -6, max: 14 }),
          async (t, u, i, j) => {
            expect(await evaluator.outcome([t, u, i, j])).toBe(outcomeOf(run(t, u, i, j)));
          },
        ),
        { numRuns: 300, seed: 7 },
      );
    });
  }
});
