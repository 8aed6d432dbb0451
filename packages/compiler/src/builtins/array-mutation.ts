import * as b from "../ir/build.js";
import type { ArrayItem, Expr } from "../ir/expr.js";
import { isOnly, type Kinds, kinds } from "../ir/kinds.js";
import { reverseList } from "./array.js";
import { elementAt, selectByIndex, spliceList } from "./array-slice.js";
import { indexedLambda } from "./callback-lambda.js";
import { countOf, relativeEnd, relativeStart } from "./relative-index.js";
import { add, toInteger } from "./whole-number.js";

/**
 * What a method that changes an array leaves in it, and what it answers. The list and the arguments are named by the caller: both trees
 * read them as they were before. `result` of `reverse` and `fill` is the array itself; `sort` is `sortList`.
 */
export interface Mutation {
  readonly array: Expr;
  readonly result: Expr;
}

const elements = (values: readonly Expr[]): ArrayItem[] =>
  values.map((value) => ({ mode: "element", value: b.orNull(value) }));
const spread = (value: Expr): ArrayItem => ({ mode: "spread", value });

/** `list.push(...values)` */
export function pushTo(list: Expr, values: readonly Expr[]): Mutation {
  return { array: b.array([spread(list), ...elements(values)]), result: add(countOf(list), b.literal(values.length)) };
}

/** `list.push(...more)` of a whole array. */
export function pushAll(list: Expr, more: Expr): Mutation {
  return { array: b.array([spread(list), spread(more)]), result: add(countOf(list), countOf(more)) };
}

/** `list.unshift(...values)` */
export function unshiftTo(list: Expr, values: readonly Expr[]): Mutation {
  return { array: b.array([...elements(values), spread(list)]), result: add(countOf(list), b.literal(values.length)) };
}

/** `list.unshift(...more)` of a whole array. */
export function unshiftAll(list: Expr, more: Expr): Mutation {
  return { array: b.array([spread(more), spread(list)]), result: add(countOf(list), countOf(more)) };
}

/** `list.pop()` */
export function popFrom(list: Expr, element: Kinds): Mutation {
  const array = b.bind(add(countOf(list), b.literal(-1)), "last", (last) =>
    selectByIndex(list, (index) => b.binary("<", index, last)),
  );
  return { array, result: elementAt(list, b.literal(-1), element) };
}

/** `list.shift()` */
export function shiftFrom(list: Expr, element: Kinds): Mutation {
  return {
    array: selectByIndex(list, (index) => b.binary(">", index, b.literal(0))),
    result: b.at(list, b.literal(0), element),
  };
}

/** `list.splice(start, count, ...values)`; a count that is absent takes all the rest. Undefined where a position may be no number. */
export function spliceIn(
  list: Expr,
  start: Expr,
  count: Expr | undefined,
  values: readonly Expr[],
): Mutation | undefined {
  if (!areNumbers(start, count)) return undefined;
  const { array, removed } = spliceList(list, toInteger(start), count && toInteger(count), elements(values));
  return { array, result: removed };
}

const areNumbers = (...positions: readonly (Expr | undefined)[]): boolean =>
  positions.every((one) => one === undefined || isOnly(one.kinds, kinds.number));

/** `list.reverse()` */
export function reverseIn(list: Expr): Mutation {
  const array = reverseList(list);
  return { array, result: array };
}

/** `list.fill(value, start, end)`; without positions the whole array. Undefined where a position may be no number. */
export function fillIn(list: Expr, value: Expr, start: Expr | undefined, end: Expr | undefined): Mutation | undefined {
  if (!areNumbers(start, end)) return undefined;
  const filler = b.orNull(value);
  if (start === undefined && end === undefined) {
    const array = b.sequence("map", [list, indexedLambda(kinds.json, () => filler)]);
    return { array, result: array };
  }
  const array = b.bind(countOf(list), "n", (n) =>
    b.bindAll(
      [
        relativeStart(toInteger(start ?? b.literal(0)), n),
        end === undefined ? n : relativeEnd(toInteger(end), n),
        filler,
      ],
      ["from", "to", "value"],
      (named) => {
        const [from = n, to = n, held = filler] = named;
        const isInside = (index: Expr): Expr => b.and(b.binary(">=", index, from), b.binary("<", index, to));
        return b.sequence("map", [
          list,
          indexedLambda(kinds.json, (element, index) => b.cond(isInside(index), held, element)),
        ]);
      },
    ),
  );
  return { array, result: array };
}

/** `array[index] = value` for a whole index from zero on; writing behind the end fills the gap with null, as JSON would. */
export function writeAt(list: Expr, index: Expr, value: Expr): Expr {
  return b.bindAll([index, b.orNull(value)], ["at", "value"], ([at = index, held = value]) => {
    const replaced = b.sequence("map", [
      list,
      indexedLambda(kinds.json, (element, i) => b.cond(b.binary("=", i, at), held, element)),
    ]);
    const gap = b.sequence("map", [
      b.range(countOf(list), add(at, b.literal(-1))),
      indexedLambda(kinds.integer, () => b.literal(null)),
    ]);
    const extended = b.array([spread(list), spread(gap), { mode: "element", value: held }]);
    return b.cond(b.binary("<", at, countOf(list)), replaced, extended);
  });
}
