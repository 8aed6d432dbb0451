import { expect, it } from "vitest";
import { describeJsonError } from "./json-error.js";

const values = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

it.each([
  ["not a definition", `Unrecognized token 'not': was expecting ${values}`, "line: 1, column: 4"],
  ["{{", "Unexpected character ('{' (code 123)): was expecting double-quote to start field name", "line: 1, column: 3"],
  [
    '{"a" 1}',
    "Unexpected character ('1' (code 49)): was expecting a colon to separate field name and value",
    "line: 1, column: 7",
  ],
  [
    '{"a":1 "b":2}',
    "Unexpected character ('\"' (code 34)): was expecting comma to separate Object entries",
    "line: 1, column: 9",
  ],
  [
    "[1 2]",
    "Unexpected character ('2' (code 50)): was expecting comma to separate Array entries",
    "line: 1, column: 5",
  ],
  [
    '{"a":1,}',
    "Unexpected character ('}' (code 125)): was expecting double-quote to start field name",
    "line: 1, column: 9",
  ],
  ['{"a":,}', `Unexpected character (',' (code 44)): expected a valid value ${values}`, "line: 1, column: 7"],
  ['{\n"a":tru}', `Unrecognized token 'tru': was expecting ${values}`, "line: 2, column: 8"],
  ['{"a":"x', "Unexpected end-of-input: was expecting closing quote for a string value", "line: 1, column: 8"],
  ['{"a":01}', "Invalid numeric value: Leading zeroes not allowed", "line: 1, column: 7"],
  ['{"a":"\\x"}', "Unrecognized character escape 'x' (code 120)", "line: 1, column: 9"],
])("%s", (text, what, place) => {
  const location = `[Source: (String)"${text}"; ${place}]`;
  expect(describeJsonError(text)).toEqual({ message: `${what}\n at ${location}`, location });
});

it("an open object is told with the place where it starts", () => {
  expect(describeJsonError(' {"a":[1]').message).toContain(
    'Unexpected end-of-input: expected close marker for Object (start marker at [Source: (String)" {"a":[1]"; line: 1, column: 2])',
  );
  expect(describeJsonError('{"a":[1}').message).toContain(
    "Unexpected close marker '}': expected ']' (for Array starting at",
  );
});

it("a long text is quoted up to 500 characters", () => {
  expect(describeJsonError(`x${" ".repeat(600)}`).location).toMatch(
    /^\[Source: \(String\)"x {499}"\[truncated 101 chars\]; /,
  );
});
