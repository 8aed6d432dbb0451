import fc from "fast-check";
import { expect, test } from "vitest";
import {
  Evaluator,
  expectSame,
  input,
  lower,
  outcomeOf,
  print,
  Refused,
} from "../../testing/compare-with-javascript.js";
import { kinds } from "../ir/kinds.js";
import { dateFromIso } from "./date.js";

const moments = [
  0, 1, -1, 951782400000, 1709164800000, 253402300799999, 253402300800000, -62167219200000, -62167219200001, 1e12,
  -1e12, 8.64e15, -8.64e15, 1735689599999,
];
const rows = moments.map((one) => [one]);
const getters = [
  "getTime",
  "valueOf",
  "toISOString",
  "toJSON",
  "getUTCFullYear",
  "getUTCMonth",
  "getUTCDate",
  "getUTCDay",
  "getUTCHours",
  "getUTCMinutes",
  "getUTCSeconds",
  "getUTCMilliseconds",
] as const;

for (const name of getters) {
  test(name, async () => {
    const tree = lower(`Date.${name}`, { on: kinds.integer });
    await expectSame(tree, (ms: number) => new Date(ms)[name](), rows);
    await expectSame(
      lower(`Date.${name}`, { on: kinds.integer | kinds.nan }),
      (ms: number | null) => new Date(ms ?? Number.NaN)[name](),
      [[null], [0], [1e12]],
    );
    const evaluator = new Evaluator(print(tree));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -8.64e15, max: 8.64e15 }), async (ms) => {
        expect(await evaluator.outcome([ms])).toBe(outcomeOf(new Date(ms)[name]()));
      }),
      { numRuns: 200, seed: 2 },
    );
  });
}

const readable = [
  "2024-02-29",
  "2024-02-30",
  "2024-13-01",
  "2024-01-32",
  "2024-05-06T01:02:03Z",
  "2024-05-06T01:02:03.456Z",
  "2024-05-06T01:02:03.4567Z",
  "2024-05-06T01:02Z",
  "2024-05-06T01:02+05:30",
  "2024-05-06T25:00:00Z",
  "2024-05-06T24:00:00Z",
  "2024-05-06T24:00Z",
  "2024-05-06T24:01:00Z",
  "2024-05-06T01:60:00Z",
  "2024",
  "2024-05",
  "",
  "hello",
  "not a date",
  "0000-01-01",
  "2024-05-06T01:02:03-23:59",
  "2024-05-06T01:02:03+24:00",
];

test("an ISO text is read as Date.parse does", async () => {
  await expectSame(
    dateFromIso(input(0, kinds.string)),
    (t: string) => Date.parse(t),
    readable.map((one) => [one]),
  );
  await expectSame(
    lower("DateConstructor.parse", { args: [kinds.string] }),
    (t: string) => Date.parse(t),
    readable.map((one) => [one]),
  );
});

test("a text whose reading depends on the machine raises", async () => {
  const evaluator = new Evaluator(print(dateFromIso(input(0, kinds.string))));
  for (const text of ["2024-05-06T01:02:03", "2024-05-06 01:02:03Z", "May 6, 2024", "6/5/2024", "1"])
    expect(await evaluator.outcome([text])).toBe("raises");
});

test("local getters are refused", () => {
  expect(() => lower("Date.getHours", { on: kinds.integer })).toThrow(Refused);
  expect(() => lower("Date.toLocaleString", { on: kinds.integer })).toThrow(Refused);
});

test("Date.UTC", async () => {
  const i = kinds.integer;
  const parts = [
    [2024, 1, 29],
    [2024, 14, 1],
    [1999, -1, 0],
    [0, 0, 1],
    [99, 11, 31],
    [100, 1, 29],
    [-1, 5, 400],
    [1970, 0, 1],
  ];
  await expectSame(
    lower("DateConstructor.UTC", { args: [i, i, i] }),
    (y: number, m: number, d: number) => Date.UTC(y, m, d),
    parts,
  );
  await expectSame(
    lower("DateConstructor.UTC", { args: [i, i, i, i, i, i, i] }),
    (y: number, m: number, d: number, h: number, mi: number, sec: number, ms: number) =>
      Date.UTC(y, m, d, h, mi, sec, ms),
    parts.map((one) => [...one, 25, -1, 61, 1001]),
  );
  const evaluator = new Evaluator(print(lower("DateConstructor.UTC", { args: [i, i, i] })));
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: -5000, max: 9999 }),
      fc.integer({ min: -30, max: 30 }),
      fc.integer({ min: -400, max: 400 }),
      async (y, m, d) => {
        expect(await evaluator.outcome([y, m, d])).toBe(outcomeOf(Date.UTC(y, m, d)));
      },
    ),
    { numRuns: 500, seed: 4 },
  );
});

test("the clock and identifiers are drawn once", () => {
  expect(lower("DateConstructor.now", {}).volatile).toBe(true);
  expect(lower("Crypto.randomUUID", {}).volatile).toBe(true);
  expect(lower("Math.random", {}).volatile).toBe(true);
});
