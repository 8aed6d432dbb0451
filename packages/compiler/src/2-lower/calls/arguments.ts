import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds, mayBe } from "../../ir/kinds.js";
import type { FunctionNode } from "../bindings.js";
import type { Cx } from "../cx.js";
import { hasEffects } from "../effects.js";
import { branchValue, hold } from "../expressions/branch-value.js";
import { errorOf } from "../expressions/error-parts.js";
import { lowerExpression } from "../expressions/index.js";
import { lowerInOrder } from "../expressions/operands.js";
import { itemsFrom } from "../patterns.js";
import { mayHaveUndefinedKeys } from "../undefined-keys.js";
import { resolveFunction } from "./resolve-function.js";

/** One argument of a call of a function of the program: a value, the items of a spread array, or a function. */
export interface Argument {
  readonly value: Expr;
  readonly isSpread: boolean;
  readonly fn: FunctionNode | undefined;
  /** A caught error, which is no value but can be handed to a function of the program. */
  readonly isError: boolean;
  /** Whether it may be an object with a key whose value is undefined; undefined where that is not known. */
  readonly hasUndefinedKeys?: boolean;
}

export const valueArgument = (value: Expr): Argument => ({ value, isSpread: false, fn: undefined, isError: false });

/** The arguments of a call, evaluated from left to right. */
export function lowerArguments(nodes: readonly ts.Expression[], cx: Cx): Argument[] {
  const fns = nodes.map((node) => (ts.isSpreadElement(node) ? undefined : resolveFunction(node, cx)));
  const errors = nodes.map((node) => (ts.isSpreadElement(node) ? undefined : errorOf(node, cx)));
  const values = lowerInOrder(nodes, cx, (node) => {
    const error = errors[nodes.indexOf(node)];
    if (error !== undefined) return error;
    if (ts.isSpreadElement(node)) return lowerExpression(node.expression, cx);
    return fns[nodes.indexOf(node)] === undefined ? lowerExpression(node, cx) : b.nothing;
  });
  return values.map((value, index) => {
    const node = nodes[index];
    const isSpread = node !== undefined && ts.isSpreadElement(node);
    const hasUndefinedKeys = node !== undefined && !isSpread && mayHaveUndefinedKeys(node, cx);
    return { value, isSpread, fn: fns[index], isError: errors[index] !== undefined, hasUndefinedKeys };
  });
}

/** What binds one parameter of a function that is written in place of its call. */
export interface ParameterBinder {
  bindValue(name: ts.BindingName, value: Expr, parameter: ts.ParameterDeclaration): void;
}

/** Gives each parameter its argument, its default where that is undefined, or the rest of them; a function is bound as a function. */
export function bindParameters(
  fn: Pick<FunctionNode, "parameters">,
  args: readonly Argument[],
  binder: ParameterBinder,
  cx: Cx,
): void {
  const firstSpread = args.findIndex((one) => one.isSpread);
  fn.parameters.forEach((parameter, index) => {
    const { name } = parameter;
    const given = args[index];
    if (given?.hasUndefinedKeys !== undefined) cx.undefinedKeys.set(parameter, given.hasUndefinedKeys);
    if (given?.fn !== undefined && ts.isIdentifier(name)) {
      const symbol = cx.symbolOf(name);
      if (symbol) cx.bindings = cx.bindings.with([[symbol, { kind: "function", node: given.fn }]]);
      return;
    }
    if (given?.isError && ts.isIdentifier(name)) {
      const symbol = cx.symbolOf(name);
      if (symbol) cx.bindings = cx.bindings.with([[symbol, { kind: "value", value: given.value, isError: true }]]);
      return;
    }
    if (parameter.dotDotDotToken) {
      const isLeft = firstSpread >= 0 && index > firstSpread;
      const rest = isLeft ? itemsFrom(restOf(args, firstSpread), index - firstSpread) : restOf(args, index);
      binder.bindValue(name, rest, parameter);
      return;
    }
    const isFromSpread = firstSpread >= 0 && index >= firstSpread;
    const value = isFromSpread
      ? b.at(restOf(args, firstSpread), b.literal(index - firstSpread), kinds.unknown)
      : (given?.value ?? b.nothing);
    binder.bindValue(name, asDeclared(withDefault(value, parameter.initializer, cx), parameter, cx), parameter);
  });
}

/** The type checker has matched the argument with the parameter: a generic value is here what the parameter says. */
function asDeclared(value: Expr, parameter: ts.ParameterDeclaration, cx: Cx): Expr {
  const narrowed = value.kinds & (cx.kindsAt(parameter) | kinds.undef | kinds.nonfinite);
  return narrowed === kinds.never || (narrowed & kinds.json) === 0 ? value : b.narrow(value, narrowed);
}

function restOf(args: readonly Argument[], from: number): Expr {
  return b.array(
    args
      .slice(from)
      .map((one) =>
        one.isSpread ? { mode: "spread", value: one.value } : { mode: "element", value: b.orNull(one.value) },
      ),
  );
}

/** The value, or the default where it is undefined; the default is evaluated only then. */
export function withDefault(value: Expr, fallback: ts.Expression | undefined, cx: Cx): Expr {
  if (fallback === undefined || !mayBe(value.kinds, kinds.undef)) return value;
  if (value.kind === "nothing") return lowerExpression(fallback, cx);
  if (hasEffects(fallback, cx)) {
    const held = hold(value, fallback, cx);
    return branchValue(
      fallback,
      b.exists(held),
      () => b.narrow(held, ~kinds.undef),
      () => lowerExpression(fallback, cx),
      cx,
    );
  }
  return b.bind(value, "v", (v) => b.cond(b.exists(v), b.narrow(v, ~kinds.undef), lowerExpression(fallback, cx)));
}
