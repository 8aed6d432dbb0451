import * as b from "../ir/build.js";
import type { ArrayItem, Expr } from "../ir/expr.js";
import { isOnly, kinds, mayBe } from "../ir/kinds.js";
import { flatten } from "./array-flat.js";
import type { BuiltinCall, BuiltinTable } from "./builtin.js";
import { argument, withCallback, withText } from "./call-arguments.js";
import { indexedLambda, lambdaOf } from "./callback-lambda.js";
import { eachOf, ofKept } from "./match-array.js";
import { countOf } from "./relative-index.js";
import { toJoinedText } from "./to-text.js";
import { subtract } from "./whole-number.js";

/** Methods that make an array of an array, element by element. */
export const array: BuiltinTable = {
  "Array.length": { lower: (call) => countOf(call.receiver) },
  "Array.map": {
    lower: (call) =>
      withCallback(call, 0, (callback) =>
        b.bind(call.receiver, "list", (list) => b.sequence("map", eachOf(callback, call, list, b.orNull))),
      ),
  },
  "Array.filter": {
    lower: (call) =>
      withCallback(call, 0, (callback) =>
        b.bind(call.receiver, "list", (list) =>
          ofKept(b.sequence("filter", eachOf(callback, call, list, b.truthy)), call),
        ),
      ),
  },
  "Array.concat": {
    lower: (call) =>
      b.array([{ mode: "spread", value: call.receiver }, ...call.args.map((value) => concatenated(value))]),
    lowerSpread: (list, call) =>
      b.array([
        { mode: "spread", value: call.receiver },
        { mode: "spread", value: flatten(list) },
      ]),
  },
  "Array.join": { lower: lowerJoin },
  "Array.toString": { lower: (call) => joinTexts(call, b.literal(",")) },
  "Array.toReversed": { lower: (call) => reverseList(call.receiver) },
  "Array.keys": {
    lower: (call) => b.range(b.literal(0), subtract(countOf(call.receiver), b.literal(1))),
  },
  "Array.values": { lower: (call) => call.receiver },
  "Array.entries": {
    lower: (call) =>
      b.sequence("map", [
        call.receiver,
        indexedLambda(call.element & ~kinds.undef, (value, index) => b.array([index, value].map(asElement))),
      ]),
  },
};

const asElement = (value: Expr): ArrayItem => ({ mode: "element", value });

export const reverseList = (list: Expr): Expr => b.call("reverse", [list], kinds.array);

/** What `concat` adds: an array is spread, as an array constructor does with any value (§1.3). */
function concatenated(value: Expr): ArrayItem {
  return { mode: mayBe(value.kinds, kinds.array) ? "spread" : "element", value: b.orNull(value) };
}

function lowerJoin(call: BuiltinCall): Expr {
  return argument(call, 0) === undefined
    ? joinTexts(call, b.literal(","))
    : withText(call, 0, (separator) => joinTexts(call, separator));
}

function joinTexts(call: BuiltinCall, separator: Expr): Expr {
  const texts = isOnly(call.element, kinds.string)
    ? call.receiver
    : b.sequence("map", [call.receiver, lambdaOf("v", nullForUndefined(call), toJoinedText)]);
  return b.call("join", [texts, separator], kinds.string);
}

/** An array of JSON holds null where JavaScript's holds undefined. */
const nullForUndefined = (call: BuiltinCall): number =>
  mayBe(call.element, kinds.undef) ? (call.element & ~kinds.undef) | kinds.null : call.element;
