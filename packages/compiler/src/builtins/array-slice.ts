import * as b from "../ir/build.js";
import type { ArrayItem, Expr } from "../ir/expr.js";
import { kinds } from "../ir/kinds.js";
import type { BuiltinTable } from "./builtin.js";
import { argument, withInteger } from "./call-arguments.js";
import { indexedLambda } from "./callback-lambda.js";
import { countOf, relativeEnd, relativeStart } from "./relative-index.js";
import { add, atLeastZero, subtract, wholeLiteral } from "./whole-number.js";

/** The elements whose index passes a test. */
export function selectByIndex(list: Expr, test: (index: Expr) => Expr): Expr {
  return b.sequence("filter", [list, indexedLambda(kinds.json, (_, index) => test(index))]);
}

/** `list.slice(start, end)` for whole numbers; no end means all the rest. `list` is named already. */
export function sliceList(list: Expr, start: Expr, end: Expr | undefined): Expr {
  const knowsStart = (wholeLiteral(start) ?? -1) >= 0;
  const knowsEnd = end === undefined || (wholeLiteral(end) ?? -1) >= 0;
  if (knowsStart && knowsEnd) return selectBetween(list, start, end);
  return b.bind(countOf(list), "n", (n) =>
    b.bindAll(
      [relativeStart(start, n), end === undefined ? n : relativeEnd(end, n)],
      ["from", "to"],
      ([from = start, to = n]) => selectBetween(list, from, end === undefined ? undefined : to),
    ),
  );
}

function selectBetween(list: Expr, from: Expr, to: Expr | undefined): Expr {
  if (wholeLiteral(from) === 0 && to === undefined) return list;
  return selectByIndex(list, (index) => {
    const after = wholeLiteral(from) === 0 ? b.literal(true) : b.binary(">=", index, from);
    return to === undefined ? after : b.and(after, b.binary("<", index, to));
  });
}

/** `list.toSpliced(start, count, ...items)`, and what it takes out. */
export function spliceList(
  list: Expr,
  start: Expr,
  count: Expr | undefined,
  items: readonly ArrayItem[],
): { array: Expr; removed: Expr } {
  const within = (use: (from: Expr, to: Expr | undefined) => Expr): Expr =>
    b.bind(countOf(list), "n", (n) =>
      b.bind(relativeStart(start, n), "from", (from) =>
        count === undefined ? use(from, undefined) : b.bind(add(from, atLeastZero(count)), "to", (to) => use(from, to)),
      ),
    );
  const array = within((from, to) => {
    const head: ArrayItem = { mode: "spread", value: selectBetween(list, b.literal(0), from) };
    const tail: readonly ArrayItem[] =
      to === undefined ? [] : [{ mode: "spread", value: selectBetween(list, to, undefined) }];
    return b.array([head, ...items, ...tail]);
  });
  return { array, removed: within((from, to) => selectBetween(list, from, to)) };
}

/** `list.at(index)` */
export function elementAt(list: Expr, index: Expr, element: number): Expr {
  const known = wholeLiteral(index);
  if (known !== undefined && known >= 0) return b.at(list, index, element);
  // Some engines fail on an index before the first element.
  if (known !== undefined) {
    const enough =
      known === -1 ? b.binary(">", countOf(list), b.literal(0)) : b.binary(">=", countOf(list), b.literal(-known));
    return b.cond(enough, b.at(list, index, element), b.nothing);
  }
  return b.bind(index, "i", (i) =>
    b.cond(b.binary(">=", i, subtract(b.literal(0), countOf(list))), b.at(list, i, element), b.nothing),
  );
}

const start = b.literal(0);

export const arraySlice: BuiltinTable = {
  "Array.slice": {
    lower: (call) =>
      withInteger(call, 0, start, (from) =>
        argument(call, 1) === undefined
          ? b.bind(call.receiver, "list", (list) => sliceList(list, from, undefined))
          : b.bind(call.receiver, "list", (list) =>
              withInteger(call, 1, countOf(list), (to) => sliceList(list, from, to)),
            ),
      ),
  },
  "Array.at": {
    lower: (call) =>
      withInteger(call, 0, start, (index) =>
        b.bind(call.receiver, "list", (list) => elementAt(list, index, call.element)),
      ),
  },
  "Array.toSpliced": {
    lower: (call) => {
      const items: ArrayItem[] = call.args.slice(2).map((value) => ({ mode: "element", value: b.orNull(value) }));
      return withInteger(call, 0, start, (from) =>
        b.bind(call.receiver, "list", (list) =>
          call.args.length < 2
            ? spliceList(list, from, call.args.length === 0 ? start : undefined, items).array
            : withInteger(call, 1, start, (count) => spliceList(list, from, count, items).array),
        ),
      );
    },
  },
  "Array.with": {
    lower: (call) =>
      withInteger(call, 0, start, (index) =>
        b.bindAll(
          [call.receiver, b.orNull(call.args[1] ?? b.nothing)],
          ["list", "value"],
          ([list = call.receiver, value = b.nothing]) =>
            b.bind(relativeWith(index, countOf(list)), "at", (at) =>
              b.cond(
                b.and(b.binary(">=", at, b.literal(0)), b.binary("<", at, countOf(list))),
                b.sequence("map", [
                  list,
                  indexedLambda(call.element, (v, i) => b.cond(b.binary("=", i, at), value, v)),
                ]),
                b.raise("RangeError: Invalid index"),
              ),
            ),
        ),
      ),
  },
};

function relativeWith(index: Expr, count: Expr): Expr {
  const known = wholeLiteral(index);
  if (known !== undefined) return known >= 0 ? index : add(count, index);
  return b.bind(index, "i", (i) => b.cond(b.binary("<", i, b.literal(0)), add(count, i), i));
}
