import { expect, test } from "vitest";
import { takeCharacterBefore } from "./word-place.js";

const places = ["\\B(?=(\\d{3})+(?!\\d))", "\\B(?=(?:\\d{3})+$)", "\\B(?=\\d)", "\\B(?=(\\d\\d\\d)+$)", "\\B(?=\\d+)"];

test.each(places)("the character before %s takes part in the match", (source) => {
  const wider = takeCharacterBefore(source);
  expect(wider).toBeDefined();
  for (const text of ["", "1", "1234567", "a1234 é1234 _12", "-123456", "x123y1234567"]) {
    const [narrow, wide] = [new RegExp(source, "g"), new RegExp(wider ?? "", "g")];
    expect(text.replace(wide, "$1,")).toBe(text.replace(narrow, ","));
  }
});

test.each([
  "\\B(?=(\\d\\d)*-)",
  "\\B(?=\\d?x)",
  "\\B(?=\\d{0,2}x)",
  "\\B(?=\\d|-)",
  "\\B(?=\\d)(x)",
  "\\B(?=[0-9])",
  "\\B(?=(\\d)\\1)",
  "\\B",
  "\\b(?=\\d)",
  "(?=\\d)",
])("%s is no place that a digit surely follows", (source) => {
  expect(takeCharacterBefore(source)).toBeUndefined();
});
