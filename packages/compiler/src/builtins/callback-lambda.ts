import * as b from "../ir/build.js";
import type { Expr, Local } from "../ir/expr.js";
import { type Kinds, kinds, mayBe } from "../ir/kinds.js";
import type { BuiltinCall, Callback } from "./builtin.js";
import { orInvalidDate } from "./invalid-date.js";

export type ChangeBody = (body: Expr) => Expr;

/**
 * The callback of a method that passes (element, index, array), as a lambda of the two that JSONata passes; the array is in scope under
 * a name already. `change` says what the method makes of the answer.
 */
export function elementLambda(callback: Callback, call: BuiltinCall, list: Expr, change: ChangeBody): Expr {
  const made = callback.arity <= 2 ? callback.lambda(callback.arity) : undefined;
  if (made?.kind === "lambda") return b.lambda(made.params, change(made.body));
  if (made?.kind === "invalid") return made;
  const [value, index] = [b.makeLocal("v"), b.makeLocal("i")];
  const args = [b.localOf(value, call.element), b.localOf(index, kinds.integer), list].slice(0, callback.arity);
  return b.lambda([value, index], change(finiteBody(callback.inline(args), call)));
}

/** What a callback answers, unless JSON may not hold it. */
export function finiteBody(answer: Expr, call: BuiltinCall): Expr {
  const body = orInvalidDate(answer);
  if (!mayBe(body.kinds, kinds.nonfinite)) return body;
  return call.refuse(
    "its function may answer NaN or Infinity, which JSON cannot hold",
    "Test the answer first: `Number.isFinite(value) ? value : 0`.",
  );
}

/**
 * The same for `reduce`, whose lambda has two parameters at least; `indexOf` turns JSONata's index into JavaScript's. The first may be more than its
 * type says, since the start may be.
 */
export function reduceLambda(callback: Callback, call: BuiltinCall, list: Expr, of: Kinds, indexOf: ChangeBody): Expr {
  const isTyped = !mayBe(of, kinds.undef | kinds.nonfinite);
  const made = callback.arity === 2 && isTyped ? callback.lambda(2) : undefined;
  if (made?.kind === "invalid" || (made?.kind === "lambda" && made.params.length === 2)) return made;
  const names = ["s", "v", "i"].map(b.makeLocal);
  const [sum = b.makeLocal("s"), value = b.makeLocal("v"), index = b.makeLocal("i")] = names;
  const args = [b.localOf(sum, of), b.localOf(value, call.element), indexOf(b.localOf(index, kinds.integer)), list];
  const body = bindIndex(args, callback);
  return b.lambda(callback.arity > 2 ? [sum, value, index] : [sum, value], body);
}

/** An index that is computed gets a name, since the body may use it often. */
function bindIndex(args: readonly Expr[], callback: Callback): Expr {
  const [sum = b.nothing, value = b.nothing, index = b.nothing, list = b.nothing] = args;
  if (callback.arity <= 2) return callback.inline([sum, value].slice(0, callback.arity));
  return b.bind(index, "i", (i) => callback.inline([sum, value, i, list].slice(0, callback.arity)));
}

/** A lambda of one parameter, written out here. */
export function lambdaOf(name: string, of: Kinds, body: (value: Expr) => Expr): Expr {
  const local = b.makeLocal(name);
  return b.lambda([local], body(b.localOf(local, of)));
}

/** A lambda of an element and its index. */
export function indexedLambda(of: Kinds, body: (value: Expr, index: Expr) => Expr): Expr {
  const [value, index]: [Local, Local] = [b.makeLocal("v"), b.makeLocal("i")];
  return b.lambda([value, index], body(b.localOf(value, of), b.localOf(index, kinds.integer)));
}
