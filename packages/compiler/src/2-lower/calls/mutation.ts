import { ts } from "#typescript";
import * as mutate from "../../builtins/array-mutation.js";
import { sortList } from "../../builtins/array-sort.js";
import type { BuiltinCall } from "../../builtins/builtin.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { type Kinds, kinds } from "../../ir/kinds.js";
import { isAtomic } from "../../ir/walk.js";
import { assignTo, rootOf } from "../assign-target.js";
import type { Cx } from "../cx.js";
import { hasEffects, isAssignmentOperator } from "../effects.js";
import { lowerExpression } from "../expressions/index.js";
import { present } from "../expressions/member.js";
import { finite, lowerInOrder } from "../expressions/operands.js";
import { freshDepth } from "../freshness.js";
import { elementKindsOf } from "../kinds-of-type.js";
import { refuseBothNullish } from "../nullish-items.js";
import { isOwned } from "../ownership.js";
import { reportAlias } from "../report-alias.js";
import { skipOuter } from "../skip-outer.js";
import { callbackOf } from "./callback.js";
import { refusal } from "./refusal.js";

/** The receiver is the array. */
interface MutationCall extends BuiltinCall {
  /** Whether the only argument is spread. */
  readonly isSpread: boolean;
}

/** What each method leaves in the array, and what it answers; undefined where it has no exact form. */
const methods: Readonly<Record<string, (call: MutationCall) => mutate.Mutation | undefined>> = {
  push: ({ receiver: list, args, isSpread }) =>
    isSpread && args[0] ? mutate.pushAll(list, args[0]) : mutate.pushTo(list, args),
  unshift: ({ receiver: list, args, isSpread }) =>
    isSpread && args[0] ? mutate.unshiftAll(list, args[0]) : mutate.unshiftTo(list, args),
  pop: ({ receiver: list, element }) => mutate.popFrom(list, element),
  shift: ({ receiver: list, element }) => mutate.shiftFrom(list, element),
  splice: ({ receiver: list, args: [start, count, ...values] }) =>
    start ? mutate.spliceIn(list, start, count, values) : undefined,
  reverse: ({ receiver: list }) => mutate.reverseIn(list),
  sort: (call) => {
    const array = sortList(call.receiver, call.callbacks.get(0), call);
    return { array, result: array };
  },
  fill: ({ receiver: list, args: [value, start, end] }) => (value ? mutate.fillIn(list, value, start, end) : undefined),
};

/** What is changed: the name or part of it; of `(list ??= []).push(x)`, which assigns first, the left side. */
function placeOf(node: ts.Expression, cx: Cx): ts.Expression {
  const place = skipOuter(node);
  if (!ts.isBinaryExpression(place) || !isAssignmentOperator(place.operatorToken.kind)) return place;
  lowerExpression(place, cx);
  return skipOuter(place.left);
}

/** `list.push(x)` and its like: the name gets the changed array, if nothing else holds it; the call has the method's answer. */
export function lowerMutation(node: ts.CallExpression, cx: Cx): Expr {
  const callee = skipOuter(node.expression);
  if (!ts.isPropertyAccessExpression(callee)) return b.invalid;
  const place = placeOf(callee.expression, cx);
  const root = rootOf(place);
  if (root === undefined && freshDepth(place, cx) === 0) {
    return reportAlias(node, place, undefined, cx);
  }
  if (root !== undefined && !isOwned(root, place, cx)) {
    return reportAlias(node, place, root, cx);
  }
  const method = methods[callee.name.text];
  const isSpread = node.arguments.length === 1 && node.arguments.some(ts.isSpreadElement);
  const refuse = refusal(node, cx);
  if (method === undefined || (!isSpread && node.arguments.some(ts.isSpreadElement))) {
    return refuse("this method has no exact form", "Build a new array instead.");
  }
  const [first] = node.arguments;
  const callback = first ? callbackOf(first, cx) : undefined;
  const args = callback
    ? []
    : lowerInOrder(node.arguments, cx, (one) =>
        finite(lowerExpression(ts.isSpreadElement(one) ? one.expression : one, cx), one, cx),
      );
  const isOptional = callee.questionDotToken !== undefined;
  if (!isOptional && node.flags & ts.NodeFlags.OptionalChain)
    return refuse("it may change nothing", "Test the object first: `if (object) object.list.push(item)`.");
  if (isOptional && node.arguments.some((one) => hasEffects(one, cx)))
    return refuse(
      "its arguments are evaluated only where the list is there",
      "Test it first: `if (list) list.push(await …)`.",
    );
  const found = lowerExpression(place, cx);
  const list = isOptional ? found : present(found, callee.name.text);
  if (list.kind === "invalid" || args.some((one) => one.kind === "invalid")) return b.invalid;
  const element = elementKindsOf(cx.checker.getTypeAtLocation(place), cx.checker);
  const put = puts.has(callee.name.text) && !isSpread ? args.reduce<Kinds>((all, one) => all | one.kinds, 0) : 0;
  const refused = refuseBothNullish(node, put, element, cx);
  if (refused !== undefined) return refused;
  const isUsed = !ts.isExpressionStatement(node.parent);
  const callbacks = new Map(callback ? [[0, callback] as const] : []);
  const call: MutationCall = { receiver: list, args, isSpread, element, callbacks, result: cx.kindsAt(node), refuse };
  return applyMutation(call, method, root === undefined ? undefined : place, isUsed, node, cx);
}

/** Methods that put their arguments into the list. */
const puts: ReadonlySet<string> = new Set(["push", "unshift", "fill"]);

function applyMutation(
  call: MutationCall,
  method: (call: MutationCall) => mutate.Mutation | undefined,
  place: ts.Expression | undefined,
  isUsed: boolean,
  node: ts.CallExpression,
  cx: Cx,
): Expr {
  const change = (list: Expr, args: readonly Expr[]): mutate.Mutation => {
    const changed = method({ ...call, receiver: list, args });
    const refused =
      changed === undefined ? call.refuse("this use has no exact form", "Build a new array instead.") : b.invalid;
    return changed ?? { array: refused, result: refused };
  };
  const held = (value: Expr, name: string): Expr =>
    cx.flow ? cx.capture(value, name, node) : (cx.pure?.name(value, name) ?? value);
  const args = call.args.map((one) => (isAtomic(one) ? one : held(one, "argument")));
  if (place === undefined) return b.bind(call.receiver, "list", (list) => change(list, args).result);
  const list = isAtomic(call.receiver) ? call.receiver : held(call.receiver, "list");
  const { array, result } = change(b.narrow(list, ~kinds.nullish), args);
  if (array.kind === "invalid") return array;
  // `list?.push(x)` of a list that is not there changes nothing.
  const ifPresent = (value: Expr, otherwise: Expr): Expr => b.cond(b.isPresent(list), value, otherwise);
  const answer = isUsed ? held(ifPresent(result, b.nothing), "result") : b.nothing;
  assignTo(place, ifPresent(array, list), node, cx);
  return answer;
}
