import { expect, test } from "vitest";
import { discovery } from "./codes/discover.js";
import { createLocator } from "./locate.js";

const texts: Record<string, string> = { "b.ts": "one\ntwo\r\nthree", "a.ts": "x" };
const locator = createLocator((file) => texts[file]);
const at = (file: string, start: number, end = start + 1) => discovery.fileNotFound({ file, start, end }, { file });

test("offsets become lines and columns that count from 1", () => {
  const [found] = locator.locateAll([at("b.ts", 5, 9)]);
  expect(found).toMatchObject({ line: 2, column: 2, endLine: 3, endColumn: 1, docs: "docs/diagnostics/SW1003.md" });
});

test("diagnostics come in source order, none twice, those without a file first", () => {
  const found = locator.locateAll([
    at("b.ts", 9),
    at("b.ts", 0),
    at("a.ts", 0),
    at("b.ts", 9),
    discovery.fileNotFound(undefined, { file: "c" }),
  ]);
  expect(found.map((one) => [one.file, one.line])).toEqual([
    [null, null],
    ["a.ts", 1],
    ["b.ts", 1],
    ["b.ts", 3],
  ]);
});

test("a file whose text is unknown is all one line", () => {
  expect(locator.locate({ file: "gone.ts", start: 7, end: 8 })).toEqual({ file: "gone.ts", line: 1, column: 8 });
});
