import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  callOf,
  combinations,
  Evaluator,
  expectSame,
  lower,
  numberArrays,
  numbers,
  outcomeOf,
  print,
  Refused,
} from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";
import { builtins } from "./index.js";

const rows = numbers.map((one) => [one]);
const unary = ["floor", "ceil", "round", "trunc", "abs", "sign", "sqrt", "clz32"] as const;

describe("functions of one number", () => {
  for (const name of unary) {
    test(name, async () => {
      await expectSame(lower(`Math.${name}`, { args: [kinds.number] }), (n: number) => Math[name](n), rows);
      await expectSame(lower(`Math.${name}`, { args: [kinds.integer] }), (n: number) => Math[name](n), [
        [0],
        [1],
        [-1],
        [4],
        [7],
        [9007199254740991],
        [-9007199254740991],
      ]);
      await expectSame(
        lower(`Math.${name}`, { args: [kinds.number | kinds.nan] }),
        (n: number | null) => (n === null ? Number.NaN : Math[name](n)),
        [[null], [1.5], [-2.5], [4]],
      );
    });
  }
  test("a number that is missing gives NaN; a value that is no number is refused", async () => {
    await expectSame(
      lower("Math.floor", { args: [kinds.number | kinds.undef] }),
      (x: number | undefined) => Math.floor(x ?? Number.NaN),
      [[1.5], [undefined]],
    );
    expect(() => lower("Math.floor", { args: [kinds.number | kinds.null] })).toThrow(Refused);
  });
});

describe("max and min", () => {
  test("of arguments", async () => {
    for (const name of ["max", "min"] as const) {
      await expectSame(
        lower(`Math.${name}`, { args: [kinds.number, kinds.number, b.literal(1)] }),
        (x: number, y: number) => Math[name](x, y, 1),
        combinations(numbers, numbers),
      );
      await expectSame(lower(`Math.${name}`, { args: [kinds.number] }), (x: number) => Math[name](x), rows);
      await expectSame(lower(`Math.${name}`, {}), () => Math[name](), [[]]);
    }
  });
  test("of an array", async () => {
    const call = callOf({ args: [kinds.array], element: kinds.number });
    const [list = b.nothing] = call.args;
    for (const name of ["max", "min"] as const) {
      await expectSame(
        builtins[`Math.${name}`]?.lowerSpread?.(list, call) ?? b.invalid,
        (a: number[]) => Math[name](...a),
        numberArrays.map((one) => [one]),
      );
    }
  });
});

describe("pow", () => {
  const bases = [0, 1, -1, 2, -2, 0.5, 10, -8, 1.0000001, 1e200, 1e-300, 0.9999999];
  const exponents = [0, 1, 2, 3, -1, -2, 0.5, 1 / 3, 100, 1024, 1023, -1074, 1e9, 1e19, -1e300, 308, 309];
  test("is null where it is not finite", () =>
    expectSame(
      lower("Math.pow", { args: [kinds.number, kinds.number] }),
      (x: number, y: number) => x ** y,
      combinations(bases, exponents),
    ));
  test("of a small literal exponent", async () => {
    for (const y of [0, 1, 2, 3, 4, 10])
      await expectSame(lower("Math.pow", { args: [kinds.number, b.literal(y)] }), (x: number) => x ** y, [
        [0],
        [0.1],
        [-3],
        [1.7],
        [1e10],
      ]);
  });
  test("over random numbers", async () => {
    const evaluator = new Evaluator(print(lower("Math.pow", { args: [kinds.number, kinds.number] })));
    await fc.assert(
      fc.asyncProperty(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -30, max: 30 })),
        async (x, y) => {
          expect(await evaluator.outcome([x, y])).toBe(outcomeOf(x ** y));
        },
      ),
      { numRuns: 2000, seed: 3 },
    );
  });
});

test("constants", () => {
  for (const name of ["PI", "E", "LN2", "LN10", "LOG2E", "LOG10E", "SQRT2", "SQRT1_2"] as const) {
    expect(lower(`Math.${name}`, {})).toMatchObject({ kind: "literal", value: Math[name] });
  }
});

test("random numbers round as in JavaScript", async () => {
  for (const name of unary) {
    const evaluator = new Evaluator(print(lower(`Math.${name}`, { args: [kinds.number] })));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.double({ min: -1e6, max: 1e6, noNaN: true }),
          fc.integer().map((n) => n / 2),
        ),
        async (n) => {
          expect(await evaluator.outcome([n])).toBe(outcomeOf(Math[name](n)));
        },
      ),
      { numRuns: 500, seed: 5 },
    );
  }
});
