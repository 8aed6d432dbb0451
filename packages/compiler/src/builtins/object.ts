import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, kinds, mayBe } from "../ir/kinds.js";
import type { BuiltinCall, BuiltinTable } from "./builtin.js";
import { withCallback } from "./call-arguments.js";
import { elementLambda, lambdaOf } from "./callback-lambda.js";
import { objectOfEntries } from "./object-entries.js";
import { countOf } from "./relative-index.js";
import { toText } from "./to-text.js";
import { subtract } from "./whole-number.js";

/** `$merge` of a list of objects: later keys win, the order is JavaScript's. */
export const mergeList = (list: Expr): Expr => b.call("merge", [list], kinds.object);

export const object: BuiltinTable = {
  "ObjectConstructor.keys": { lower: (call) => ofObject(call, keysOf, indexTexts) },
  "ObjectConstructor.getOwnPropertyNames": { lower: (call) => ofObject(call, keysOf, () => refuseArray(call)) },
  "ObjectConstructor.values": {
    lower: (call) =>
      ofObject(
        call,
        (value) => b.sequence("each", [value, lambdaOf("v", kinds.json, (v) => v)]),
        (list) => list,
      ),
  },
  "ObjectConstructor.entries": {
    lower: (call) =>
      ofObject(
        call,
        (value) => b.sequence("each", [value, pairLambda()]),
        () => refuseArray(call),
      ),
  },
  "ObjectConstructor.fromEntries": {
    lower: (call) => {
      const entries = call.args[0] ?? b.nothing;
      return isOnly(entries.kinds, kinds.array)
        ? objectOfEntries(entries)
        : call.refuse("the entries may be something else than an array", "Pass an array of pairs.");
    },
  },
  "ObjectConstructor.assign": { lower: lowerAssign },
  "ObjectConstructor.hasOwn": { lower: (call) => hasKey(call, call.args[0] ?? b.nothing, call.args[1] ?? b.nothing) },
  "Object.hasOwnProperty": { lower: (call) => hasKey(call, call.receiver, call.args[0] ?? b.nothing) },
  "Object.toString": { lower: (call) => toText(call.receiver) },
  "ObjectConstructor.groupBy": { lower: lowerGroupBy },
  "ObjectConstructor.freeze": { lower: (call) => call.args[0] ?? b.nothing },
};

const keysOf = (value: Expr): Expr => b.sequence("keys", [value]);

function pairLambda(): Expr {
  const [value, key] = [b.makeLocal("v"), b.makeLocal("k")];
  const items = [b.localOf(key, kinds.string), b.localOf(value, kinds.json)];
  return b.lambda([value, key], b.array(items.map((one) => ({ mode: "element", value: one }))));
}

function indexTexts(list: Expr): Expr {
  const indexes = b.range(b.literal(0), subtract(countOf(list), b.literal(1)));
  return b.sequence("map", [indexes, lambdaOf("i", kinds.integer, toText)]);
}

const refuseArray = (call: BuiltinCall): Expr =>
  call.refuse("the value may be an array", "Use the methods of arrays: `.entries()`, `.keys()`.");

/** Picks the form by what the argument is; null and undefined raise, as in JavaScript. */
function ofObject(call: BuiltinCall, ofFields: (value: Expr) => Expr, ofItems: (list: Expr) => Expr): Expr {
  const argument = b.required(call.args[0] ?? b.nothing, "Cannot convert undefined or null to object");
  if (isOnly(argument.kinds, kinds.object)) return ofFields(argument);
  if (isOnly(argument.kinds, kinds.array)) return b.bind(argument, "list", ofItems);
  if (!isOnly(argument.kinds, kinds.object | kinds.array)) {
    return call.refuse("the value may be something else than an object", 'Test it first: `typeof value === "object"`.');
  }
  return b.bind(argument, "v", (value) =>
    b.cond(
      b.isOfKind(value, kinds.array),
      ofItems(b.narrow(value, kinds.array)),
      ofFields(b.narrow(value, kinds.object)),
    ),
  );
}

function lowerAssign(call: BuiltinCall): Expr {
  const [target = b.nothing, ...sources] = call.args;
  const isFresh =
    target.kind === "object" || target.kind === "computedObject" || (target.kind === "call" && target.fn === "merge");
  if (!isFresh) return call.refuse("it changes its first argument", "Make a new object: `{ ...target, ...source }`.");
  if (call.args.some((one) => !isOnly(one.kinds, kinds.object | kinds.nullish | kinds.boolean | kinds.number))) {
    return call.refuse("an argument may be something else than an object", "Pass objects.");
  }
  if (
    sources.some((one) => one.kind === "object" && one.fields.some((field) => mayBe(field.value.kinds, kinds.undef)))
  ) {
    return call.refuse(
      "a value that may be undefined would remove the key",
      "Write a spread: `{ ...target, key: value }`.",
    );
  }
  const parts = call.args.map((one) =>
    b.bind(one, "o", (o) => b.cond(b.isOfKind(o, kinds.object), b.narrow(o, kinds.object), b.emptyObject)),
  );
  return mergeList(b.array(parts.map((value) => ({ mode: "element", value }))));
}

/** `$keys` sees own keys only; a path would find `toString` (§1.5). */
function hasKey(call: BuiltinCall, value: Expr, key: Expr): Expr {
  if (!isOnly(value.kinds, kinds.object))
    return call.refuse("the value may be something else than an object", "Test it first.");
  return b.binary("in", toText(key), b.call("keys", [value], kinds.unknown));
}

function lowerGroupBy(call: BuiltinCall): Expr {
  const list = call.args[0] ?? b.nothing;
  if (!isOnly(list.kinds, kinds.array))
    return call.refuse("the items may be something else than an array", "Pass an array.");
  return withCallback(call, 1, (callback) =>
    b.bind(list, "list", (named) => {
      const keys = b.sequence("map", [named, elementLambda(callback, { ...call, element: kinds.json }, named, toText)]);
      return b.bind(keys, "keys", (groups) =>
        mergeList(b.sequence("map", [b.call("distinct", [groups], kinds.array), groupLambda(named, groups)])),
      );
    }),
  );
}

/** One group: the key, and the items whose key it is. */
function groupLambda(list: Expr, keys: Expr): Expr {
  return lambdaOf("key", kinds.string, (key) => {
    const [value, index] = [b.makeLocal("v"), b.makeLocal("i")];
    const isMember = b.binary("=", b.at(keys, b.localOf(index, kinds.integer), kinds.string), key);
    return b.computedObject(key, b.sequence("filter", [list, b.lambda([value, index], isMember)]));
  });
}
