import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, kinds, mayBe } from "../ir/kinds.js";
import type { BuiltinCall, BuiltinTable } from "./builtin.js";
import { toText } from "./to-text.js";

export const json: BuiltinTable = {
  "JSON.parse": {
    lower: (call) =>
      call.callbacks.size > 0 || call.args.length > 1
        ? call.refuse("a reviver cannot be expressed", "Map the parsed value instead.")
        : b.call("parse", [toText(call.args[0] ?? b.nothing)], kinds.json),
  },
  "JSON.stringify": { lower: lowerStringify },
};

function lowerStringify(call: BuiltinCall): Expr {
  const [value = b.nothing, replacer = b.nothing, space = b.nothing] = call.args;
  if (call.callbacks.size > 0 || !isOnly(replacer.kinds, kinds.nullish)) {
    return call.refuse("a replacer cannot be expressed", "Pick the fields first: `JSON.stringify({ a: value.a })`.");
  }
  const gap = indentation(space);
  if (gap === undefined)
    return call.refuse("the indentation is not known", "Write a literal: `JSON.stringify(value, null, 2)`.");
  if (!mayBe(value.kinds, kinds.undef)) return stringify(value, gap);
  if (value.kind === "nothing") return value;
  return b.bind(value, "v", (v) => b.cond(b.exists(v), stringify(b.narrow(v, ~kinds.undef), gap), b.nothing));
}

/** The indentation of one level: at most ten characters (ECMA-262, JSON.stringify). */
function indentation(space: Expr): string | undefined {
  if (isOnly(space.kinds, kinds.nullish)) return "";
  if (space.kind !== "literal") return undefined;
  if (typeof space.value === "number") return " ".repeat(Math.min(10, Math.max(0, Math.trunc(space.value))));
  return typeof space.value === "string" ? space.value.slice(0, 10) : "";
}

/** `JSON.stringify` of a value that is not undefined. NaN and Infinity, which null stands for, are null there too. */
export function stringify(value: Expr, gap = ""): Expr {
  if (value.kind === "literal") return b.literal(JSON.stringify(value.value));
  if (isOnly(value.kinds, kinds.string)) return b.prelude("quote", [value], kinds.string);
  if (isOnly(value.kinds, kinds.boolean | kinds.null)) return b.call("string", [value], kinds.string);
  if (isOnly(value.kinds, kinds.integer)) return b.call("formatBase", [value], kinds.string);
  if (isOnly(value.kinds, kinds.number)) return b.prelude("nstr", [value], kinds.string);
  if (gap === "") return b.prelude("json", [value], kinds.string);
  return b.prelude("prettyJson", [value, b.literal(gap), b.literal("")], kinds.string);
}
