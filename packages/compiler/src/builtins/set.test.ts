import { expect, test } from "vitest";
import { combinations, expectSame, lower, Refused } from "../../testing/compare-with-javascript.js";
import { kinds } from "../ir/kinds.js";

const lists = [[], ["a"], [null], ["a", "", null, 1, true]];

test("size", () =>
  expectSame(
    lower("Set.size", { on: kinds.array }),
    (list: unknown[]) => new Set(list).size,
    lists.map((list) => [list]),
  ));

test("has", async () => {
  await expectSame(
    lower("Set.has", { on: kinds.array, args: [kinds.scalar | kinds.undef] }),
    (list: unknown[], value: unknown) => new Set(list).has(value),
    combinations(lists, ["a", "", null, 1, 0, true, undefined]),
  );
  expect(() => lower("Set.has", { on: kinds.array, args: [kinds.object] })).toThrow(Refused);
  expect(() => lower("Set.has", { on: kinds.array, args: [kinds.number | kinds.nan] })).toThrow(Refused);
});
