import { ts } from "#typescript";
import type { Builtin, Callback } from "../../builtins/builtin.js";
import { builtins } from "../../builtins/index.js";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { type Kinds, kinds } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import { hasEffects } from "../effects.js";
import { lowerExpression } from "../expressions/index.js";
import { present } from "../expressions/member.js";
import { keep, lowerInOrder, shorten } from "../expressions/operands.js";
import { elementKindsOf } from "../kinds-of-type.js";
import { hidesUndefined, readItem } from "../missing-item.js";
import { refuseBothNullish } from "../nullish-items.js";
import { skipOuter } from "../skip-outer.js";
import { refuseUndefinedKeys } from "../undefined-keys.js";
import { callbackOf } from "./callback.js";
import { readAsReceiver, receiversOf } from "./receivers.js";
import { refusal } from "./refusal.js";
import { lowerRegex } from "./regex-argument.js";

/** A method of the standard library, called on a value that is not nullish where the chain says so. */
export function callMethod(node: ts.CallExpression, base: Expr, cx: Cx): Expr {
  const callee = skipOuter(node.expression);
  if (!ts.isPropertyAccessExpression(callee)) {
    return cx.report(lowering.unknownCall(cx.origin(node), { what: shorten(node.expression.getText()) }));
  }
  const held = cx.flow && node.arguments.some((one) => hasEffects(one, cx)) ? keep(base, callee.expression, cx) : base;
  const receiver = present(held, callee.name.text);
  const receivers = receiversOf(callee.name, receiver, cx);
  if (receivers.length > 1 && node.arguments.some((one) => hasEffects(one, cx))) return refuseUnion(node, cx);
  return cx.bind(receiver, "o", (o) =>
    readAsReceiver(o, receivers, (id = "", value) =>
      builtins[id] ? apply(id, value, callee.expression, node, cx) : refuseUnion(node, cx),
    ),
  );
}

const refuseUnion = (node: ts.CallExpression, cx: Cx): Expr =>
  refusal(node, cx)("the value has one of several types here", "Test first which one it has, then call the method.");

/** A function of the standard library that belongs to no value: `Math.floor(x)`, `parseInt(x)`, `String(x)`. */
export function callFunction(id: string, node: ts.CallExpression, cx: Cx): Expr {
  return apply(id, b.nothing, undefined, node, cx);
}

/** A method of a value that has no expression of its own: a regular expression. */
export const callOn = (id: string, receiver: Expr, node: ts.CallExpression, cx: Cx): Expr =>
  apply(id, receiver, undefined, node, cx);

/** Objects of the standard library that hold functions and are no values. */
export function isNamespace(id: string): boolean {
  return /^(Math|JSON|Crypto|[A-Za-z]+Constructor)\./.test(id);
}

/** `Math.max(1, ...values)`: all arguments as one list. */
function applySpread(
  lower: NonNullable<Builtin["lowerSpread"]>,
  spread: ts.SpreadElement,
  receiver: Expr,
  node: ts.CallExpression,
  cx: Cx,
): Expr {
  const values = lowerInOrder(node.arguments, cx, (one) =>
    lowerExpression(ts.isSpreadElement(one) ? one.expression : one, cx),
  );
  if (values.some((one) => one.kind === "invalid")) return b.invalid;
  const single = node.arguments.length === 1 ? values[0] : undefined;
  const list =
    single ??
    b.array(
      values.map((value, index) => ({
        mode: ts.isSpreadElement(node.arguments[index] ?? spread) ? "spread" : "element",
        value,
      })),
    );
  const others = values.filter((_, index) => !ts.isSpreadElement(node.arguments[index] ?? spread));
  const element = others.reduce(
    (all, one) => all | one.kinds,
    elementKindsOf(cx.checker.getTypeAtLocation(spread.expression), cx.checker),
  );
  return lower(list, {
    receiver,
    args: [],
    callbacks: new Map(),
    result: cx.kindsAt(node),
    element,
    refuse: refusal(node, cx),
  });
}

function apply(
  id: string,
  receiver: Expr,
  receiverNode: ts.Expression | undefined,
  node: ts.CallExpression,
  cx: Cx,
): Expr {
  const builtin = builtins[id];
  const spread = node.arguments.find(ts.isSpreadElement);
  if (builtin === undefined) return b.invalid;
  if (spread !== undefined && builtin.lowerSpread) return applySpread(builtin.lowerSpread, spread, receiver, node, cx);
  if (spread !== undefined) {
    return cx.report(
      lowering.noExactForm(cx.origin(spread), {
        what: "A spread argument",
        reason: "the number of arguments is not known",
        instead: "Use a form that takes the array itself: `a.concat(b)`, `[...a, ...b]`, `list.reduce(…)`.",
      }),
    );
  }
  if (
    keyReaders.has(id) &&
    node.arguments.slice(id === "ObjectConstructor.assign" ? 1 : 0).some((one) => refuseUndefinedKeys(one, cx))
  )
    return b.invalid;
  const callbacks = new Map<number, Callback>();
  const args = lowerInOrder(node.arguments, cx, (argument) => {
    const callback = callbackOf(argument, cx);
    if (callback === undefined) return lowerRegex(argument, cx) ?? lowerExpression(argument, cx);
    callbacks.set(node.arguments.indexOf(argument), callback);
    return b.nothing;
  });
  if (args.some((one) => one.kind === "invalid") || receiver.kind === "invalid") return b.invalid;
  const element = receiverNode ? elementKindsOf(cx.checker.getTypeAtLocation(receiverNode), cx.checker) : 0;
  const refused = making.has(id) ? refuseBothNullish(node, madeOf(node, cx), kinds.never, cx) : undefined;
  if (refused !== undefined) return refused;
  const answer = builtin.lower({
    receiver,
    args,
    callbacks,
    result: cx.kindsAt(node),
    element,
    definitionOf: (value) => cx.definitionOf(value),
    refuse: refusal(node, cx),
  });
  return itemMethods.has(id) && hidesUndefined(element) ? readItem(answer) : answer;
}

/** Functions that see which keys an object has. */
const keyReaders: ReadonlySet<string> = new Set(
  ["keys", "values", "entries", "getOwnPropertyNames", "hasOwn", "assign"].map((name) => `ObjectConstructor.${name}`),
);

/** Functions that put what they are given, or what their function answers, into a new array. */
const making: ReadonlySet<string> = new Set([
  ...["map", "flatMap", "with", "concat", "toSpliced", "fill"].map((name) => `Array.${name}`),
  ...["of", "from"].map((name) => `ArrayConstructor.${name}`),
]);

const madeOf = (node: ts.CallExpression, cx: Cx): Kinds =>
  elementKindsOf(cx.checker.getTypeAtLocation(node), cx.checker);

/** Methods that answer an item of the array. */
const itemMethods: ReadonlySet<string> = new Set(["Array.find", "Array.findLast", "Array.at"]);
