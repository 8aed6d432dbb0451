import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, kinds, mayBe } from "../ir/kinds.js";
import type { BuiltinCall, BuiltinTable, Callback } from "./builtin.js";
import { finiteBody, lambdaOf } from "./callback-lambda.js";
import { eachOf } from "./match-array.js";
import { subtract, toInteger } from "./whole-number.js";

/** `[...text]`: the characters of a text, those of two UTF-16 units whole. */
export const charactersOf = (text: Expr): Expr => b.prelude("textChars", [text], kinds.array);

/** `Array.from({ length }, (_, index) => …)` for a whole length. */
export function arrayOfLength(length: Expr, elementOf: (index: Expr) => Expr): Expr {
  const indexes = b.range(b.literal(0), subtract(length, b.literal(1)));
  return b.sequence("map", [indexes, lambdaOf("i", kinds.integer, (index) => b.orNull(elementOf(index)))]);
}

/** `Array(n)`: n holes, which are null in JSON. */
function holes(length: Expr): Expr {
  return arrayOfLength(length, () => b.literal(null));
}

/** Whether an array has holes, which most methods pass over. */
export function hasHoles(list: Expr): boolean {
  if (list.kind === "let") return hasHoles(list.body);
  if (list.kind === "cond") return hasHoles(list.then);
  const [indexes, lambda] = list.kind === "sequence" ? list.args : [];
  return (
    indexes?.kind === "range" &&
    lambda?.kind === "lambda" &&
    lambda.body.kind === "literal" &&
    lambda.body.value === null
  );
}

function lowerArray(call: BuiltinCall): Expr {
  const [length, ...more] = call.args;
  const isLength = length !== undefined && more.length === 0 && mayBe(length.kinds, kinds.number);
  if (!isLength) return b.array(call.args.map((value) => ({ mode: "element", value: b.orNull(value) })));
  if (!isOnly(length.kinds, kinds.number)) {
    return call.refuse("the length may be no number", "Write `Array.from({ length: n }, () => value)`.");
  }
  if (length.kind === "literal" && Number.isInteger(length.value) && Number(length.value) >= 0) return holes(length);
  return b.bind(length, "n", (n) => {
    const isWhole = mayBe(n.kinds, kinds.fraction)
      ? b.binary("=", n, b.call("floor", [n], kinds.integer))
      : b.literal(true);
    const isLength = b.and(b.binary(">=", n, b.literal(0)), isWhole);
    return b.cond(isLength, holes(b.narrow(n, kinds.number)), b.raise("RangeError: Invalid array length"));
  });
}

export const arrayCreate: BuiltinTable = {
  "ArrayConstructor()": { lower: lowerArray },
  "ArrayConstructor.isArray": {
    lower: (call) => b.bind(call.args[0] ?? b.nothing, "v", (value) => b.isOfKind(value, kinds.array)),
  },
  "ArrayConstructor.of": {
    lower: (call) => b.array(call.args.map((value) => ({ mode: "element", value: b.orNull(value) }))),
    lowerSpread: (list) => list,
  },
  "ArrayConstructor.from": { lower: lowerFrom },
};

function lowerFrom(call: BuiltinCall): Expr {
  const source = call.args[0] ?? b.nothing;
  const callback = call.callbacks.get(1);
  if (isOnly(source.kinds, kinds.string))
    return mapped(callback, { ...call, receiver: charactersOf(source), element: kinds.string });
  if (isOnly(source.kinds, kinds.array)) return mapped(callback, { ...call, receiver: source, element: kinds.json });
  if (source.kind !== "object" || source.fields.length !== 1 || source.fields[0]?.key !== "length")
    return refuseSource(call);
  const length = source.fields[0].value;
  if (!isOnly(length.kinds, kinds.number)) return refuseSource(call);
  return b.bind(toInteger(length), "n", (n) =>
    arrayOfLength(n, (index) =>
      callback === undefined
        ? b.nothing
        : finiteBody(callback.inline([b.nothing, index].slice(0, callback.arity)), call),
    ),
  );
}

function refuseSource(call: BuiltinCall): Expr {
  const what = mayBe(call.args[0]?.kinds ?? kinds.undef, kinds.array | kinds.string)
    ? "it may be something else than an array"
    : "it is neither an array, a text nor `{ length }`";
  return call.refuse(`the source is not known: ${what}`, "Pass an array, a text or `{ length: n }`.");
}

function mapped(callback: Callback | undefined, call: BuiltinCall): Expr {
  if (callback === undefined) return call.receiver;
  return b.bind(call.receiver, "list", (named) => b.sequence("map", eachOf(callback, call, named, b.orNull)));
}
