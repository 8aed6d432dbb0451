import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { type Kinds, kinds } from "../../ir/kinds.js";
import type { FunctionNode } from "../bindings.js";
import type { Cx } from "../cx.js";
import { lowerExpression } from "../expressions/index.js";
import { bindName } from "../pure/declare.js";
import { PureScope } from "../pure/scope.js";
import { lowerPureList, type PureCx } from "../pure/statements.js";
import { type Argument, bindParameters, lowerArguments, valueArgument } from "./arguments.js";
import { resolveFunction } from "./resolve-function.js";

/** A call of a function that needs no states: its body, with the arguments in place of the parameters. */
export function inlinePure(fn: FunctionNode, node: ts.CallExpression, cx: Cx): Expr {
  const args = lowerArguments(node.arguments, cx);
  if (args.some((one) => one.value.kind === "invalid")) return b.invalid;
  if (isTooMany(node, cx)) return b.invalid;
  return applyPure(fn, args, cx.kindsAt(node), cx);
}

/** What a function answers to arguments: its body, or a call of it where it calls itself. */
export function applyPure(fn: FunctionNode, args: readonly Argument[], result: Kinds, cx: Cx): Expr {
  const known = cx.recursive.get(fn);
  if (known !== undefined)
    return b.apply(
      known,
      args.map((one) => one.value),
      result,
    );
  return isRecursive(fn, cx) ? callRecursive(fn, args, result, cx) : lowerPureBody(fn, args, result, cx);
}

/** Functions that call each other twice each would fill the machine: far below that, no machine could hold the text. */
const mostCalls = 5_000;

function isTooMany(node: ts.CallExpression, cx: Cx): boolean {
  cx.inlinedCalls += 1;
  if (cx.inlinedCalls === mostCalls)
    cx.report(lowering.tooManyCalls(cx.origin(node), { name: node.expression.getText(), most: mostCalls }));
  return cx.inlinedCalls >= mostCalls;
}

/** The body of a function under its arguments, as one expression. */
export function lowerPureBody(fn: FunctionNode, args: readonly Argument[], result: Kinds, cx: Cx): Expr {
  const scope = new PureScope();
  return cx.scoped(cx.bindings, () =>
    cx.purely(() => {
      const at: PureCx = {
        cx,
        scope,
        exits: { returned: (value) => value, broken: new Map(), continued: new Map(), kinds: result },
      };
      return scope.close(
        () => bindParameters(fn, args, { bindValue: (name, value) => bindName(name, value, at) }, cx),
        () => lowerBody(fn, at),
      );
    }, scope),
  );
}

function lowerBody(fn: FunctionNode, at: PureCx): Expr {
  const { body } = fn;
  if (body === undefined) return b.invalid;
  if (ts.isBlock(body)) return lowerPureList(body.statements, at, () => b.nothing);
  let value: Expr = b.invalid;
  return at.scope.close(
    () => {
      value = lowerExpression(body, at.cx);
    },
    () => value,
  );
}

/** Whether a function reaches a call of itself. */
function isRecursive(fn: FunctionNode, cx: Cx): boolean {
  const seen = new Set<FunctionNode>();
  const reaches = (node: ts.Node): boolean => {
    const called =
      ts.isCallExpression(node) || ts.isIdentifier(node)
        ? resolveFunction(ts.isCallExpression(node) ? node.expression : node, cx)
        : undefined;
    if (called === fn) return true;
    if (called !== undefined && !seen.has(called)) {
      seen.add(called);
      if (called.body && reaches(called.body)) return true;
    }
    return ts.forEachChild(node, (child) => reaches(child) || undefined) ?? false;
  };
  return fn.body !== undefined && reaches(fn.body);
}

/** A recursive function is a function of the expression, defined in front of its first call. */
function callRecursive(fn: FunctionNode, args: readonly Argument[], result: Kinds, cx: Cx): Expr {
  const local = b.makeLocal(ts.isFunctionDeclaration(fn) && fn.name ? fn.name.text : "fn");
  const callee = b.localOf(local, kinds.fn);
  const params = fn.parameters.map((one) => b.makeLocal(ts.isIdentifier(one.name) ? one.name.text : "p"));
  const values = params.map((param, index) =>
    valueArgument(b.localOf(param, parameterKinds(fn.parameters[index], cx))),
  );
  const before = cx.recursive;
  cx.recursive = new Map([...before, [fn, callee]]);
  const body = lowerPureBody(fn, values, result, cx);
  cx.recursive = before;
  return b.letIn(
    [{ local, value: b.lambda(params, body) }],
    b.apply(
      callee,
      args.map((one) => one.value),
      result,
    ),
  );
}

/** A parameter that may be left out is undefined where it is. */
function parameterKinds(parameter: ts.ParameterDeclaration | undefined, cx: Cx): Kinds {
  if (parameter === undefined) return kinds.unknown;
  return cx.kindsAt(parameter) | (parameter.initializer || parameter.questionToken ? kinds.undef : 0);
}
