import * as b from "../ir/build.js";
import type { Expr } from "../ir/expr.js";
import { isOnly, kinds, mayBe } from "../ir/kinds.js";
import type { BuiltinCall, Callback } from "./builtin.js";
import { toText } from "./to-text.js";
import { toInteger } from "./whole-number.js";

/** The argument, unless it is absent or `undefined`, which are the same to a built-in. */
export function argument(call: BuiltinCall, position: number): Expr | undefined {
  const value = call.args[position];
  return value === undefined || value.kind === "nothing" ? undefined : value;
}

/** Goes on with a whole number; `otherwise` stands for an absent one. Anything but a number or undefined is refused. */
export function withInteger(call: BuiltinCall, position: number, otherwise: Expr, use: (value: Expr) => Expr): Expr {
  const value = argument(call, position);
  if (value === undefined) return use(otherwise);
  if (!isOnly(value.kinds, kinds.number | kinds.undef)) {
    return call.refuse(
      "a position or count may be something else than a number",
      "Convert it first: `Number(value)`, or test it with `typeof`.",
    );
  }
  if (!mayBe(value.kinds, kinds.undef)) return use(toInteger(value));
  return b.bind(
    b.bind(value, "v", (v) => b.cond(b.exists(v), toInteger(b.narrow(v, kinds.number)), otherwise)),
    "i",
    use,
  );
}

/** Goes on with a text; JavaScript makes text of any argument that should be one. */
export function withText(call: BuiltinCall, position: number, use: (value: Expr) => Expr): Expr {
  const value = call.args[position] ?? b.nothing;
  if (value.kind === "regex" || mayBe(value.kinds, kinds.fn))
    return call.refuse("this argument is no text", "Pass a string.");
  return use(toText(value));
}

/** Goes on with the function passed at a position. */
export function withCallback(call: BuiltinCall, position: number, use: (callback: Callback) => Expr): Expr {
  const callback = call.callbacks.get(position);
  return callback === undefined
    ? call.refuse("the function is not known here", "Write the function in place: `(item) => …`.")
    : use(callback);
}
