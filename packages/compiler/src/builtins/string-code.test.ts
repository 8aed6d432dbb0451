import fc from "fast-check";
import { expect, test } from "vitest";
import { combinations, Evaluator, expectSame, lower, outcomeOf, print } from "../../testing/compare-with-javascript.js";
import { kinds } from "../ir/kinds.js";

const texts = ["", "a", "~ !", "é", "e\u0301", "漢字", "😀", "a😀b", "\n\u0000", '"\\`$', "\uffff\u0800\u07ff\u0080"];
const places = [0, 1, 2, 3, -1, 9];

test("charCodeAt and codePointAt", async () => {
  const use = { on: kinds.string, args: [kinds.integer] };
  await expectSame(
    lower("String.charCodeAt", use),
    (t: string, i: number) => t.charCodeAt(i),
    combinations(texts, places),
  );
  await expectSame(
    lower("String.codePointAt", use),
    (t: string, i: number) => t.codePointAt(i),
    combinations(texts, places),
  );
});

test("every character of ASCII, and of any plane, has its code", async () => {
  const codeOf = new Evaluator(print(lower("String.codePointAt", { on: kinds.string })));
  const charOf = new Evaluator(print(lower("StringConstructor.fromCodePoint", { args: [kinds.integer] })));
  const check = async (code: number): Promise<void> => {
    const char = String.fromCodePoint(code);
    expect(await codeOf.outcome([char])).toBe(outcomeOf(code));
    expect(await charOf.outcome([code])).toBe(outcomeOf(char));
  };
  for (let code = 0; code < 256; code += 1) await check(code);
  const codes = fc.integer({ min: 0, max: 0x10ffff }).filter((code) => code < 0xd800 || code > 0xdfff);
  await fc.assert(fc.asyncProperty(codes, check), { numRuns: 500, seed: 9 });
});

test("fromCharCode and fromCodePoint", async () => {
  const use = { args: [kinds.integer, kinds.integer] };
  const codes = [0, 65, 126, 127, 128, 233, 2047, 2048, 65535];
  await expectSame(
    lower("StringConstructor.fromCharCode", use),
    (x: number, y: number) => String.fromCharCode(x, y),
    combinations([...codes, 65536 + 65, -65471], codes),
  );
  await expectSame(
    lower("StringConstructor.fromCodePoint", use),
    (x: number, y: number) => String.fromCodePoint(x, y),
    combinations([...codes, 128512, 0x10ffff, 0x110000, -1], codes),
  );
});
