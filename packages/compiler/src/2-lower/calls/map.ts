import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { type Kinds, kinds } from "../../ir/kinds.js";
import type { Region, VarId } from "../../ir/nodes.js";
import type { FunctionNode } from "../bindings.js";
import type { Cx } from "../cx.js";
import { shorten } from "../expressions/operands.js";
import { lowerIterable } from "../iterable.js";
import { elementKindsOf } from "../kinds-of-type.js";
import { skipOuter } from "../skip-outer.js";
import { bindInFlow } from "../statements/declare.js";
import { valueArgument } from "./arguments.js";
import { builtinIdOf } from "./builtin-id.js";
import { inlineBody } from "./inline-effectful.js";
import { boundaryKinds, emitParallel } from "./parallel.js";
import { lowerPromise } from "./promise.js";
import { lowerRegion } from "./region.js";
import { resolveFunction } from "./resolve-function.js";
import { lowerSettledRegion } from "./settled-region.js";
import { resultName } from "./step.js";

/** `map(items, async (item, index) => …, options?)` */
export function lowerMapCall(node: ts.CallExpression, cx: Cx): Expr {
  const [items, each, options] = node.arguments;
  if (items === undefined || each === undefined) return b.invalid;
  return emitMap(node, items, each, options, "map", cx);
}

/**
 * `Promise.all([a(), b()])`: a Parallel; `Promise.all(items.map(async (item) => …))`: a Map. `Promise.allSettled` is the same, with branches that say
 * how they ended.
 */
export function lowerPromiseAll(node: ts.CallExpression, isSettled: boolean, cx: Cx): Expr {
  const list = node.arguments[0] && skipOuter(node.arguments[0]);
  if (list && ts.isArrayLiteralExpression(list) && !list.elements.some(ts.isSpreadElement)) {
    const branches = list.elements.map((element) => ({
      key: undefined,
      region: isSettled ? lowerSettledRegion(element, () => lowerPromise(element, cx), cx) : lowerRegion(element, cx),
      kinds: isSettled
        ? kinds.object
        : boundaryKinds(cx.checker.getAwaitedType(cx.checker.getTypeAtLocation(element)), cx),
    }));
    return emitParallel(node, branches, undefined, cx);
  }
  if (list && ts.isCallExpression(list) && ts.isPropertyAccessExpression(list.expression)) {
    const [each] = list.arguments;
    if (each && builtinIdOf(list.expression.name, cx) === "Array.map") {
      return emitMap(
        node,
        list.expression.expression,
        each,
        undefined,
        isSettled ? "Promise.allSettled" : "Promise.all",
        cx,
      );
    }
  }
  // What filled the list was refused already.
  if (list && ts.isIdentifier(list) && cx.hasReported) return b.invalid;
  return cx.report(
    lowering.unsupportedSyntax(cx.origin(node), {
      syntax: `\`Promise.${isSettled ? "allSettled" : "all"}\` of a list that is made elsewhere`,
      instead:
        "Write the calls in place: `Promise.all([a(), b()])`, `Promise.all(items.map(async (item) => …))`, or use parallel and map.",
    }),
  );
}

function emitMap(
  node: ts.CallExpression,
  items: ts.Expression,
  each: ts.Expression,
  options: ts.Expression | undefined,
  helper: string,
  cx: Cx,
): Expr {
  const fn = resolveFunction(each, cx);
  if (fn?.body === undefined) return cx.report(lowering.notABranch(cx.origin(each), { helper }));
  const list = lowerIterable(items, cx);
  if (list.kind === "invalid") return list;
  const policy = cx.program.policyOf([options], ["concurrency"]);
  const { concurrency = 0 } = policy.extra;
  if (typeof concurrency !== "number" || !Number.isInteger(concurrency) || concurrency < 0) {
    const what = "The concurrency of a map";
    return cx.report(
      lowering.notStatic(cx.origin(options ?? node), { what, reason: "concurrency is a whole number from 0 on" }),
    );
  }
  const { item, index, body } = lowerEach(
    fn,
    fn.body,
    elementKindsOf(cx.checker.getTypeAtLocation(items), cx.checker),
    helper === "Promise.allSettled",
    cx,
  );
  const result = cx.newVariable(resultName(node, "mapped"), kinds.array, true);
  cx.requireFlow().emit({
    kind: "map",
    name: cx.stateName(policy.name, `map ${shorten(items.getText(), 60)}`, node),
    items: list,
    item,
    index,
    body,
    concurrency,
    retry: policy.retriers,
    result,
    origin: cx.origin(node),
  });
  return b.variable(result, kinds.array);
}

/** The body of a Map, with the item and its index as the first two parameters. */
function lowerEach(
  fn: FunctionNode,
  body: ts.ConciseBody,
  element: Kinds,
  isSettled: boolean,
  cx: Cx,
): { readonly item: VarId; readonly index: VarId; readonly body: Region } {
  const values: Expr[] = [];
  const found: VarId[] = [];
  const declare = (): void => {
    for (const [name, of] of [["item", element] as const, ["index", kinds.integer] as const]) {
      const id = cx.newVariable(name, of, true);
      found.push(id);
      values.push(b.variable(id, of));
    }
  };
  const region = isSettled
    ? lowerSettledRegion(
        body,
        () => {
          declare();
          return inlineBody(fn, values.map(valueArgument), cx);
        },
        cx,
      )
    : lowerRegion(body, cx, () => {
        declare();
        fn.parameters.slice(0, 2).forEach((parameter, at) => {
          const value = values[at];
          if (value) bindInFlow(parameter.name, value, parameter, cx);
        });
      });
  const [item, index] = found;
  if (item === undefined || index === undefined) throw new Error("the body of a Map has an item and an index");
  return { item, index, body: region };
}
