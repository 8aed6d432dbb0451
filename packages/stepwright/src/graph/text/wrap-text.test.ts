import { expect, test } from "vitest";
import { measureText } from "./measure-text.js";
import { wrapText } from "./wrap-text.js";

const style = { size: 13, weight: 600 } as const;

test("no line is wider than asked, and nothing is lost", () => {
  const text = "checkInventoryAcrossAllWarehouses and supercalifragilisticexpialidocious-things_of_any_kind";
  const lines = wrapText(text, style, 120, 99);
  expect(lines.every((line) => measureText(line, 13, 600) <= 120)).toBe(true);
  expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
});

test("what does not fit ends in an ellipsis", () => {
  expect(wrapText("one two three four", style, 60, 2)).toEqual(["one two", "three…"]);
});

test("a text that fits is one line", () => {
  expect(wrapText("short", style, 200, 3)).toEqual(["short"]);
});
