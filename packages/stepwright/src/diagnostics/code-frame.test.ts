import { expect, test } from "vitest";
import { drawCodeFrame } from "./code-frame.js";

const plain = (_: unknown, text: string) => text;

test("the span is underlined below its line, tabs or not", () => {
  const source = "first\n\tconst answer = 42;\nlast";
  expect(drawCodeFrame(source, { line: 2, column: 8, endLine: 2, endColumn: 14 }, plain)).toEqual([
    "  1 │ first",
    "  2 │   const answer = 42;",
    "    │         ~~~~~~",
  ]);
});

test("a span over several lines is underlined to the end of its first", () => {
  expect(drawCodeFrame("a(\n  b)", { line: 1, column: 1, endLine: 2, endColumn: 5 }, plain)).toEqual([
    "  1 │ a(",
    "    │ ~~",
  ]);
});

test("a place outside the file has no frame", () => {
  expect(drawCodeFrame("a", { line: 9, column: 1, endLine: 9, endColumn: 2 }, plain)).toEqual([]);
});
