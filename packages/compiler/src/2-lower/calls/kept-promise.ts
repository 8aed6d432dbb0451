import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
import { hasEffects } from "../effects.js";
import { shorten } from "../expressions/operands.js";
import { skipOuter } from "../skip-outer.js";
import { isPromise, lowerPromise } from "./promise.js";

/** `const pending = step(…)`: binds the name to the call. Answers whether the initializer is such a call. */
export function bindPromise(name: ts.Identifier, initializer: ts.Expression, cx: Cx): boolean {
  const call = skipOuter(initializer);
  const statement = ts.findAncestor(name, ts.isVariableStatement);
  if (!ts.isCallExpression(call) || statement === undefined || !isPromise(cx.checker.getTypeAtLocation(call), cx))
    return false;
  const symbol = cx.symbolOf(name);
  if (symbol) cx.bindings = cx.bindings.with([[symbol, { kind: "promise", call, statement }]]);
  cx.keptCalls.add(call);
  return true;
}

/**
 * `await pending`: the call is made here. That is the same only where nothing between its start and here waits, fails or writes: otherwise JavaScript would have
 * run both at the same time.
 */
export function lowerKeptPromise(node: ts.Identifier, cx: Cx): Expr | undefined {
  const symbol = cx.symbolOf(node);
  const binding = symbol && cx.bindings.get(symbol);
  if (symbol === undefined || binding?.kind !== "promise") return undefined;
  cx.keptCalls.delete(binding.call);
  if (!isAwaitedAtOnce(binding.statement, node, cx)) {
    cx.bindings = cx.bindings.with([[symbol, { kind: "value", value: b.invalid }]]);
    return cx.report(lowering.keptPromise(cx.origin(binding.call), { name: node.text }));
  }
  const value = lowerPromise(binding.call, cx);
  if (value.kind !== "invalid") cx.bindings = cx.bindings.with([[symbol, { kind: "value", value }]]);
  return value.kind === "nothing" ? b.nothing : value;
}

/** A call whose promise nobody awaits would run in JavaScript, and is nowhere in the state machine. */
export function refuseKeptCalls(cx: Cx): void {
  if (cx.hasReported) return;
  for (const call of cx.keptCalls) {
    const helper = ts.isCallExpression(call) ? `\`${shorten(call.expression.getText())}(…)\`` : "the call";
    cx.report(lowering.notAwaited(cx.origin(call), { helper }));
  }
}

function isAwaitedAtOnce(from: ts.Statement, use: ts.Node, cx: Cx): boolean {
  const list = from.parent;
  if (!ts.isBlock(list)) return false;
  const to = list.statements.find((one) => use.pos >= one.pos && use.end <= one.end);
  if (to === undefined || !(ts.isVariableStatement(to) || ts.isExpressionStatement(to) || ts.isReturnStatement(to)))
    return false;
  const between = list.statements.slice(list.statements.indexOf(from) + 1, list.statements.indexOf(to));
  return between.every(
    (one) => ts.isVariableStatement(one) && one.declarationList.declarations.every((part) => isQuiet(part, cx)),
  );
}

/** A declaration that only starts another call, or computes without an effect. */
function isQuiet(declaration: ts.VariableDeclaration, cx: Cx): boolean {
  const { initializer } = declaration;
  if (initializer === undefined) return true;
  const call = skipOuter(initializer);
  if (ts.isCallExpression(call) && isPromise(cx.checker.getTypeAtLocation(call), cx))
    return !call.arguments.some((one) => hasEffects(one, cx));
  return !hasEffects(initializer, cx);
}
