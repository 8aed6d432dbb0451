import { describe, expect, test } from "vitest";
import { isEndless, isNumeralPattern } from "./numeral-pattern.js";

const characters = ["", "0", "7", "-", "+", ".", "e", "E", " ", "x"];

/** All texts of up to so many of the characters. */
function textsOf(length: number): string[] {
  if (length === 0) return [""];
  return textsOf(length - 1).flatMap((text) => characters.map((one) => text + one));
}
const texts = [...new Set(textsOf(5))];

describe("a pattern of numerals passes nothing that Number reads as NaN", () => {
  test.each([
    /^-?\d+(\.\d+)?$/,
    /^\d+$/,
    /^[0-9]{1,5}$/,
    /^[+-]?\d{1,3}(?:\.\d{2})?$/,
    /^(0|[1-9]\d*)$/,
    /^(?:0|[1-9]\d*)(\.\d+)?$/,
    /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/,
    /^[1-9]\d*$/,
    /^\d$/,
    /^\+?\d{1,3}$/,
    /^[-]\d+[.]\d+$/,
  ])("%s", (pattern) => {
    expect(isNumeralPattern(pattern.source)).toBe(true);
    for (const text of texts) if (pattern.test(text)) expect([text, Number.isNaN(Number(text))]).toEqual([text, false]);
  });
});

test.each([
  /\d+/,
  /^\d+/,
  /\d+$/,
  /^-?\d*$/,
  /^-?\d{0,3}$/,
  /^[\d.]+$/,
  /^\d+,\d+$/,
  /^(\d+|)$/,
  /^\d+|x$/,
  /^.+$/,
  /^\d+.\d+$/,
])("%s may pass other texts", (pattern) => expect(isNumeralPattern(pattern.source)).toBe(false));

test.each([
  [/^\d{1,15}$/, false],
  [/^[+-]?\d{1,3}(\.\d{1,2})?$/, false],
  [/^\d+$/, true],
  [/^[1-9]\d*$/, true],
  [/^\d{1,}$/, true],
  [/^\d{2}[.]\d+$/, true],
  [/^\d{1,2}(e\d{1,2})?$/, true],
])("digits of %s repeat without end: %s", (pattern, isSo) => expect(isEndless(pattern.source)).toBe(isSo));
