import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Evaluator, input, outcomeOf, print } from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";
import { type Pattern, translateRegex } from "./regex.js";

const accepted = (source: string, flags = ""): Pattern => {
  const pattern = translateRegex(source, flags);
  if ("reason" in pattern) throw new Error(pattern.reason);
  return pattern;
};
const textOf = (source: string, flags = ""): string => print(accepted(source, flags).node);
const isRefused = (source: string, flags = ""): boolean => "reason" in translateRegex(source, flags);

describe("translation", () => {
  test("leaves plain patterns as they are", () => {
    expect(textOf("^[a-z0-9]+(?:-[a-z0-9]+)*$", "i")).toBe("/^[a-z0-9]+(?:-[a-z0-9]+)*$/i");
    expect(textOf("\\d{3,}?\\/\\w", "gm")).toBe("/\\d{3,}?\\/\\w/m");
  });
  test("escapes what JSONata's scanner counts", () => {
    expect(textOf("[(]")).toBe("/[\\(]/");
    expect(textOf("a{b}]")).toBe("/a\\{b\\}\\]/");
    expect(textOf("\\\\(a)")).toBe("/\\x5c(a)/");
    expect(textOf("[/]")).toBe("/[\\/]/");
  });
  test("spells out flags and names that JSONata lacks", () => {
    expect(textOf("a.b", "s")).toBe("/a[\\s\\S]b/");
    expect(textOf("(?<year>\\d+)-\\k<year>")).toBe("/(\\d+)-(?:\\1)/");
    expect(textOf("\\u{61}[\\cA]", "u")).toBe("/\\u0061[\\x01]/");
  });
  test("refuses what means something else", () => {
    expect(isRefused("a", "y")).toBe(true);
    expect(isRefused("a", "v")).toBe(true);
    expect(isRefused("a", "iu")).toBe(true);
    expect(isRefused(".", "u")).toBe(true);
    expect(isRefused("\\p{L}", "u")).toBe(true);
    expect(isRefused("[^a]", "u")).toBe(true);
    expect(isRefused("(a)?\\1")).toBe(true);
    expect(isRefused("\\1(a)")).toBe(true);
    expect(isRefused("^[a-z]+$", "u")).toBe(false);
  });
  test("knows which patterns may match nothing", () => {
    for (const source of ["", "a*", "a?", "a{0,2}", "^", "\\b", "(?=a)", "(?:a|)", "(a*)+", "a*|b", "(?<!x)"])
      expect(accepted(source).mayMatchEmpty, source).toBe(true);
    for (const source of ["a", "a+", "[^]", "a*b", "(?:a|b)", "^a", "(?=a)a", ".", "\\d{2}", "(a+)*b"])
      expect(accepted(source).mayMatchEmpty, source).toBe(false);
  });
  test("knows which groups may be missing", () => {
    const optional = (source: string): boolean[] => accepted(source).groups.map((group) => group.optional);
    expect(optional("(a)(b)?(c)*(d){0,1}(e)+(f){2}")).toEqual([false, true, true, true, false, false]);
    expect(optional("(a)|(b)")).toEqual([true, true]);
    expect(optional("(?:(a)|b)(c)")).toEqual([true, false]);
    expect(optional("(?:(a))?(?!(b))(?=(c))")).toEqual([true, true, false]);
    expect(optional("([|(])([^)]|x)")).toEqual([false, false]);
    expect(optional("((a)|b)")).toEqual([false, true]);
  });
});

const atom = fc.constantFrom(
  "a",
  "b",
  ".",
  "\\d",
  "\\w",
  "\\s",
  "[ab]",
  "[^a]",
  "[(]",
  "[\\]a]",
  "\\(",
  "\\\\",
  "\\/",
  "x",
  "\\.",
  "[/b]",
  "[a&&b]",
  "é",
  "\\u0061",
  "\\x62",
  "{",
  "}",
  "]",
  "$",
  "^",
  "\\b",
  "-",
  "😀",
  "[b-]",
);
const quantified = fc
  .tuple(atom, fc.constantFrom("", "", "", "+", "*", "?", "{2}", "{1,}", "+?"))
  .map(([one, quantifier]) => one + (["$", "^", "\\b"].includes(one) ? "" : quantifier));
const sequence = fc.array(quantified, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
const grouped = fc
  .tuple(
    sequence,
    fc.constantFrom("(?:", "(", "(?=", "(?!", "(?<n>"),
    sequence,
    fc.constantFrom("", "+", "?"),
    sequence,
  )
  .map(
    ([before, open, inner, quantifier, after]) =>
      `${before}${open}${inner})${open.startsWith("(?=") || open.startsWith("(?!") ? "" : quantifier}${after}`,
  );
const choice = fc.tuple(sequence, sequence).map(([left, right]) => `${left}|${right}`);
const text = fc.string({
  unit: fc.constantFrom("a", "b", "(", ")", "x", "1", " ", "/", "\\", "é", "{", "}", "]", ".", "&", "-", "\n", "😀"),
  maxLength: 10,
});

test("random patterns match what they match in JavaScript", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(sequence, grouped, choice),
      fc.constantFrom("", "i", "m", "s"),
      fc.array(text, { minLength: 3, maxLength: 6 }),
      async (source, flags, samples) => {
        let regex: RegExp;
        try {
          regex = new RegExp(source, flags);
        } catch {
          return;
        }
        const pattern = translateRegex(source, flags);
        if ("reason" in pattern) return;
        const subject = input(0, kinds.string);
        const tested = new Evaluator(print(b.call("contains", [subject, pattern.node], kinds.boolean)));
        const replaced = new Evaluator(
          print(b.call("replace", [subject, pattern.node, b.literal("<$0>")], kinds.string)),
        );
        for (const sample of samples) {
          expect(await tested.outcome([sample]), `${source} of ${sample}`).toBe(outcomeOf(regex.test(sample)));
          if (pattern.mayMatchEmpty) continue;
          expect(await replaced.outcome([sample]), `${source} in ${sample}`).toBe(
            outcomeOf(sample.replace(new RegExp(source, `${flags}g`), "<$&>")),
          );
        }
      },
    ),
    { numRuns: 3000, seed: 8 },
  );
});
