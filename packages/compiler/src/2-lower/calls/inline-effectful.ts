import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds } from "../../ir/kinds.js";
import type { FunctionNode } from "../bindings.js";
import type { Cx } from "../cx.js";
import { isEffectful } from "../effects.js";
import { joinWays, type Way } from "../expressions/branch-value.js";
import { lowerTail } from "../pure/as-expression.js";
import { bindInFlow } from "../statements/declare.js";
import { lowerBody } from "../statements/index.js";
import { type Argument, bindParameters, lowerArguments } from "./arguments.js";
import { lowerPureBody } from "./inline-pure.js";
import { lowerPromise } from "./promise.js";

/** A call of a function that waits, throws or catches: its statements in place of the call. */
export function inlineEffectful(fn: FunctionNode, node: ts.CallExpression, cx: Cx): Expr {
  if (cx.inlining.includes(fn)) {
    return cx.report(lowering.recursiveAsync(cx.origin(node), { name: node.expression.getText() }));
  }
  const args = lowerArguments(node.arguments, cx);
  if (args.some((one) => one.value.kind === "invalid")) return b.invalid;
  if (isEffectful(fn, cx)) return inlineBody(fn, args, cx);
  const type = cx.checker.getTypeAtLocation(node);
  return lowerPureBody(fn, args, cx.kindsOfType(cx.checker.getAwaitedType(type) ?? type), cx);
}

/** The body of a function here, under its arguments; each `return` is one way to the value. */
export function inlineBody(fn: FunctionNode, args: readonly Argument[], cx: Cx): Expr {
  const { body } = fn;
  if (body === undefined) return b.invalid;
  const flow = cx.requireFlow();
  const { controls } = flow;
  const inlining = cx.inlining;
  const ways: Way[] = [];
  flow.controls = { head: { kind: "inlined", ways }, rest: undefined };
  cx.inlining = [...inlining, fn];
  const end = cx.scoped(cx.bindings, (): Expr => {
    bindParameters(fn, args, { bindValue: (name, value, parameter) => bindInFlow(name, value, parameter, cx) }, cx);
    if (!ts.isBlock(body)) return lowerPromise(body, cx);
    let value: Expr = b.nothing;
    lowerBody(body, cx, (tail) => {
      if (tail.length > 0) value = lowerTail(tail, kinds.unknown, cx);
    });
    return value;
  });
  ways.push({ end: flow.suspend(), value: end });
  flow.controls = controls;
  cx.inlining = inlining;
  return takeWays(ways, fn, cx);
}

/** One way needs no join: what follows goes on where it ended. */
function takeWays(ways: readonly Way[], fn: FunctionNode, cx: Cx): Expr {
  const open = ways.filter((way) => way.end !== undefined);
  const [only] = open;
  if (open.length === 1 && only?.end) {
    cx.requireFlow().enter(only.end);
    return only.value;
  }
  return joinWays(open, ts.isFunctionDeclaration(fn) && fn.name ? `${fn.name.text}Result` : "result", fn, cx);
}
