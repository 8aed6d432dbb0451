import { describe, test } from "vitest";
import {
  arrays,
  callback,
  expectSame,
  lower,
  numberArrays,
  stringArrays,
} from "../../testing/compare-with-javascript.js";
import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";

type List = unknown[];
const rows = (lists: readonly unknown[][]): unknown[][] => lists.map((list) => [list]);

describe("toSorted", () => {
  test("compares texts by UTF-16 units", () =>
    expectSame(
      lower("Array.toSorted", { on: kinds.array, element: kinds.string }),
      (a: List) => a.sort(),
      rows(stringArrays),
    ));
  test("compares numbers as texts", async () => {
    await expectSame(
      lower("Array.toSorted", { on: kinds.array, element: kinds.number }),
      (a: List) => a.sort(),
      rows(numberArrays),
    );
    await expectSame(
      lower("Array.toSorted", { on: kinds.array, element: kinds.integer }),
      (a: List) => a.sort(),
      rows([[10, 9, 1, -1], [], [1e21, 5]]),
    );
    await expectSame(
      lower("Array.toSorted", { on: kinds.array }),
      (a: List) => a.sort(),
      rows([...arrays, [null, "a", 3, true, "nulk"]]),
    );
  });
  test("takes a comparator, and is stable", async () => {
    const byA = callback([kinds.object, kinds.object], (x, y) =>
      b.binary("-", b.member(x, "a", kinds.number), b.member(y, "a", kinds.number)),
    );
    const lists = [
      [],
      [{ a: 1, b: 1 }],
      [
        { a: 2, b: 1 },
        { a: 1, b: 2 },
        { a: 2, b: 3 },
        { a: 1, b: 4 },
        { a: 0, b: 5 },
        { a: 2, b: 6 },
      ],
    ];
    await expectSame(
      lower("Array.toSorted", { on: kinds.array, args: [byA] }),
      (a: { a: number }[]) => a.sort((x, y) => x.a - y.a),
      rows(lists),
    );
    const bySize = callback([kinds.array, kinds.array], (x, y) =>
      b.binary("-", b.call("count", [x], kinds.integer), b.call("count", [y], kinds.integer)),
    );
    await expectSame(
      lower("Array.toSorted", { on: kinds.array, args: [bySize] }),
      (a: unknown[][]) => a.sort((x, y) => x.length - y.length),
      rows([[], [[]], [[1]], [[1, 2], [], [3]]]),
    );
  });
});
