import { expect, test } from "vitest";
import { expectSame, input } from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";
import { asDate, dateFromIso, dateFromMillis } from "./date.js";
import { nanOf, orInvalidDate } from "./invalid-date.js";

const moments = [0, 1.9, -1.9, 8.64e15, -8.64e15, 8.64e15 + 1, -1e300].map((ms) => [ms]);

test("milliseconds beyond the last date are NaN, and lose their fraction", () =>
  expectSame(dateFromMillis(input(0, kinds.number)), (ms: number) => new Date(ms).getTime(), moments));

test("a date of text is NaN of a kind of its own", () => {
  expect(asDate(dateFromIso(input(0, kinds.string))).kinds).toBe(kinds.integer | kinds.invalidDate);
  expect(asDate(dateFromIso(b.literal("2024-01-01"))).kinds).toBe(kinds.integer);
});

test("where NaN has no form, only that of an invalid date raises", async () => {
  await expectSame(
    orInvalidDate(dateFromMillis(input(0, kinds.number))),
    (ms: number) => {
      const time = new Date(ms).getTime();
      if (Number.isNaN(time)) throw new RangeError("Invalid Date");
      return time;
    },
    moments,
  );
  const other = input(0, kinds.number | kinds.nan);
  expect(orInvalidDate(other)).toBe(other);
});

test("a calculation with an invalid date is as invalid; with anything else that is NaN it is NaN", () => {
  const date = input(0, kinds.integer | kinds.invalidDate);
  expect(nanOf([date, b.literal(1)])).toBe(kinds.invalidDate);
  expect(nanOf([date, input(1, kinds.number | kinds.nan)])).toBe(kinds.nan);
  expect(nanOf([input(0, kinds.number | kinds.undef)])).toBe(kinds.nan);
});
