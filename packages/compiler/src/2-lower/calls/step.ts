import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { type Kinds, kinds, mayBe } from "../../ir/kinds.js";
import type { LambdaFunction } from "../../ir/nodes.js";
import type { Cx } from "../cx.js";
import { lowerExpression } from "../expressions/index.js";
import { closureOf } from "./closure.js";

/** `step(fn, input?, options?)`, `step("name", async () => …, options?)`, and the direct call of a `defineStep` value. */
export function lowerStep(node: ts.CallExpression, cx: Cx): Expr {
  if (cx.program.constructOf(node.expression) !== "step") {
    return callStep(node, node.expression, node.arguments[0], node.arguments[1], cx);
  }
  const [target, second, options] = node.arguments;
  if (target === undefined) return b.invalid;
  const isInline =
    second !== undefined &&
    (ts.isArrowFunction(second) || ts.isFunctionExpression(second)) &&
    mayBe(cx.kindsAt(target), kinds.string);
  return isInline ? callClosure(node, target, second, options, cx) : callStep(node, target, second, options, cx);
}

function callStep(
  node: ts.CallExpression,
  target: ts.Expression,
  input: ts.Expression | undefined,
  options: ts.Expression | undefined,
  cx: Cx,
): Expr {
  const value = input ? toJson(lowerExpression(input, cx)) : b.literal(null);
  const step = cx.program.stepOf(target);
  if (step === undefined || value.kind === "invalid") return b.invalid;
  return emitTask(node, step.fn, value, [step.options, options], cx);
}

function callClosure(
  node: ts.CallExpression,
  name: ts.Expression,
  body: ts.ArrowFunction | ts.FunctionExpression,
  options: ts.Expression | undefined,
  cx: Cx,
): Expr {
  const constant = cx.program.constantOf(name);
  if (typeof constant?.value !== "string") {
    return cx.report(
      lowering.notStatic(cx.origin(name), { what: "The name of a step", reason: "it is the state's name" }),
    );
  }
  const closure = closureOf(constant.value, body, cx);
  return closure === undefined ? b.invalid : emitTask(node, closure.fn, closure.captures, [options], cx);
}

function emitTask(
  node: ts.CallExpression,
  fn: LambdaFunction,
  input: Expr,
  options: readonly (ts.Expression | undefined)[],
  cx: Cx,
): Expr {
  const policy = cx.program.policyOf(options, ["lambda"]);
  const known = cx.functions.get(fn.name);
  if (known !== undefined && !isSame(known, fn)) {
    return cx.report(
      lowering.unsupportedSyntax(cx.origin(node), {
        syntax: `A second step named \`${fn.name}\``,
        instead: "Give one of them another name with defineStep(\"…\", …): the name is the state's and the function's.",
      }),
    );
  }
  cx.functions.set(fn.name, fn);
  const of = resultKinds(node, cx);
  const result = cx.newVariable(resultName(node, fn.name), of, true);
  cx.requireFlow().emit({
    kind: "task",
    name: cx.stateName(policy.name, fn.name, node),
    step: fn.name,
    input,
    retry: policy.retriers,
    result,
    ...(policy.timeoutSeconds === undefined ? {} : { timeoutSeconds: policy.timeoutSeconds }),
    ...(policy.heartbeatSeconds === undefined ? {} : { heartbeatSeconds: policy.heartbeatSeconds }),
    origin: cx.origin(node),
  });
  return cx.readVariable(result, of, false);
}

const isSame = (left: LambdaFunction, right: LambdaFunction): boolean =>
  JSON.stringify(left.source) === JSON.stringify(right.source);

/** A result that is undefined is null on the wire. */
function resultKinds(node: ts.CallExpression, cx: Cx): Kinds {
  const awaited = cx.checker.getAwaitedType(cx.checker.getTypeAtLocation(node));
  const of = awaited ? cx.kindsOfType(awaited) : kinds.json;
  return mayBe(of, kinds.undef) ? (of & ~kinds.undef) | kinds.null : of;
}

/** The name of the variable that will hold a result: that of the constant it initialises, else of the step. */
export function resultName(node: ts.Node, fallback: string): string {
  let parent: ts.Node = node.parent;
  while (ts.isAwaitExpression(parent) || ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent))
    parent = parent.parent;
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return parent.name.text;
  return `${fallback.replace(/[^A-Za-z0-9]+(.)?/g, (_all, next: string | undefined) => (next ?? "").toUpperCase())}Result`;
}

/** A value as it crosses a boundary: null for undefined. */
export const toJson = (value: Expr): Expr => (value.kind === "invalid" ? value : nullForNonFinite(b.orNull(value)));

/** JSON has null for NaN and Infinity, as the value has it already. */
export function nullForNonFinite(value: Expr): Expr {
  return mayBe(value.kinds, kinds.nonfinite)
    ? { ...value, kinds: (value.kinds & ~kinds.nonfinite) | kinds.null }
    : value;
}
