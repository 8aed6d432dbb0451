import { ts } from "#typescript";
import type { Callback } from "../../builtins/builtin.js";
import { builtins } from "../../builtins/index.js";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { type Kinds, kinds } from "../../ir/kinds.js";
import type { FunctionNode } from "../bindings.js";
import type { Cx } from "../cx.js";
import { hasEffects, isEffectful } from "../effects.js";
import { notInfinite } from "../expressions/operands.js";
import { kindsOfType } from "../kinds-of-type.js";
import { readItem } from "../missing-item.js";
import { skipOuter } from "../skip-outer.js";
import { valueArgument } from "./arguments.js";
import { builtinIdOf } from "./builtin-id.js";
import { applyPure } from "./inline-pure.js";
import { answerForList, nonFiniteItems } from "./listed-numbers.js";
import { refusal } from "./refusal.js";
import { resolveFunction } from "./resolve-function.js";

/** The function an argument is: written in place, one of the program, or a built-in (`map(Number)`); undefined for other values. */
export function callbackOf(argument: ts.Expression, cx: Cx): Callback | undefined {
  const node = skipOuter(argument);
  const fn = resolveFunction(node, cx);
  if (fn !== undefined) return callbackOfFunction(fn, node, cx);
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  if (!ts.isIdentifier(name) || cx.checker.getTypeAtLocation(node).getCallSignatures().length === 0) return undefined;
  return callbackOfBuiltin(name, node, cx);
}

function resultKinds(node: ts.Expression, cx: Cx): Kinds {
  const signature = cx.checker.getTypeAtLocation(node).getCallSignatures()[0];
  return signature ? kindsOfType(cx.checker.getReturnTypeOfSignature(signature), cx.checker) : kinds.unknown;
}

function callbackOfFunction(fn: FunctionNode, node: ts.Expression, cx: Cx): Callback {
  const body = fn.body;
  const check = (): boolean => {
    const isAsync = ts.getModifiers(fn)?.some((one) => one.kind === ts.SyntaxKind.AsyncKeyword) ?? false;
    const isPure = !isAsync && !isEffectful(fn, cx) && !(body && !ts.isBlock(body) && hasEffects(body, cx));
    if (!isPure)
      cx.report(
        lowering.effectInPureCode(cx.origin(node), {
          what: "Waiting, throwing, or writing outer names in this callback",
        }),
      );
    return isPure;
  };
  const accumulator = accumulatorOf(fn, node, cx);
  const lower = (args: readonly Expr[]): Expr => {
    const read = args.map((value, index) => {
      if (index === 0 && accumulator) return b.widen(value, cx.nonFinite.kindsOf(accumulator));
      return isItem(index, node) && fn.parameters[index]?.initializer === undefined ? readItem(value) : value;
    });
    const answer = applyPure(fn, read.map(valueArgument), resultKinds(node, cx), cx);
    if (accumulator === undefined) return answer;
    // What one call answers, the next is given.
    const sum = notInfinite(answer, fn.body ?? node, cx);
    cx.nonFinite.note(accumulator, sum);
    return sum;
  };
  return {
    arity: fn.parameters.length,
    result: resultKinds(node, cx),
    lambda: (count) => {
      if (!check()) return b.invalid;
      const params = fn.parameters
        .slice(0, count)
        .map((one) => b.makeLocal(ts.isIdentifier(one.name) ? one.name.text : "item"));
      const answer = lower(params.map((local, index) => b.localOf(local, parameterKinds(fn, index, node, cx))));
      return b.lambda(params, accumulator ? answer : answerForList(answer, fn.body ?? node, node, cx));
    },
    inline: (args) => (check() ? lower(args) : b.invalid),
  };
}

/** The parameter of the function of a `reduce` that gets what its last call has answered. */
function accumulatorOf(fn: FunctionNode, node: ts.Expression, cx: Cx): ts.Symbol | undefined {
  const [first] = fn.parameters;
  const isReduce = /^reduce(Right)?$/.test(methodOf(node));
  return isReduce && first && ts.isIdentifier(first.name) ? cx.symbolOf(first.name) : undefined;
}

/** Methods whose callback has no index as its second parameter. */
const withoutIndex: ReadonlySet<string> = new Set(["reduce", "reduceRight", "sort", "toSorted"]);

function methodOf(node: ts.Expression): string {
  const call = node.parent;
  return ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : "";
}

/** Whether the callback's parameter at this position is an item of the array. */
function isItem(index: number, node: ts.Expression): boolean {
  const method = methodOf(node);
  if (method === "reduce" || method === "reduceRight") return index === 1;
  return index === 0 || method === "sort" || method === "toSorted";
}

function parameterKinds(fn: FunctionNode, index: number, node: ts.Expression, cx: Cx): Kinds {
  const parameter = fn.parameters[index];
  if (parameter === undefined) return kinds.unknown;
  const of =
    cx.kindsAt(parameter) |
    (parameter.initializer ? kinds.undef : 0) |
    (isItem(index, node) ? nonFiniteItems(node, cx) : 0);
  return index === 1 && of === kinds.number && !withoutIndex.has(methodOf(node)) ? kinds.integer : of;
}

function callbackOfBuiltin(name: ts.Identifier, node: ts.Expression, cx: Cx): Callback | undefined {
  const id = builtinIdOf(name, cx);
  const key = id !== undefined && builtins[`${id}Constructor()`] ? `${id}Constructor()` : id;
  const builtin = key === undefined ? undefined : builtins[key];
  if (builtin === undefined) return undefined;
  const result = resultKinds(node, cx);
  const takesMore = (cx.checker.getTypeAtLocation(node).getCallSignatures()[0]?.parameters.length ?? 0) > 1;
  const inline = (args: readonly Expr[]): Expr => {
    if (takesMore)
      return refusal(node, cx)("it is given the index too", `Write \`(item) => ${node.getText()}(item)\`.`);
    return builtin.lower({
      receiver: b.nothing,
      args: args.slice(0, 1),
      callbacks: new Map(),
      result,
      element: kinds.unknown,
      refuse: refusal(node, cx),
    });
  };
  return {
    arity: 1,
    result,
    lambda: () => {
      const item = b.makeLocal("item");
      return b.lambda(
        [item],
        answerForList(inline([b.localOf(item, itemKinds(node, cx) | nonFiniteItems(node, cx))]), node, node, cx),
      );
    },
    inline,
  };
}

/** What the built-in is given: the elements of the array whose method takes it. */
function itemKinds(node: ts.Expression, cx: Cx): Kinds {
  const type = cx.checker.getContextualType(node);
  const parameter = type?.getCallSignatures()[0]?.parameters[0];
  return parameter ? kindsOfType(cx.checker.getTypeOfSymbolAtLocation(parameter, node), cx.checker) : kinds.unknown;
}
