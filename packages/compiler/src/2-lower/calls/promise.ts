import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
import { lowerConditional } from "../expressions/conditional.js";
import { lowerExpression } from "../expressions/index.js";
import { isLogical, lowerLogical } from "../expressions/logical.js";
import { shorten } from "../expressions/operands.js";
import { checkSettled } from "../settled-result.js";
import { skipOuter } from "../skip-outer.js";
import { builtinIdOf } from "./builtin-id.js";
import { lowerChoice } from "./choice.js";
import { inlineEffectful } from "./inline-effectful.js";
import { lowerKeptPromise } from "./kept-promise.js";
import { lowerMapCall, lowerPromiseAll } from "./map.js";
import { lowerParallel } from "./parallel.js";
import { resolveFunction } from "./resolve-function.js";
import { lowerStep } from "./step.js";
import { lowerWait, lowerWaitUntil } from "./wait.js";

type LowerHelper = (node: ts.CallExpression, cx: Cx) => Expr;

/** The helpers that may be awaited, by the id of the manifest. */
const helpers: Readonly<Record<string, LowerHelper>> = {
  step: lowerStep,
  parallel: lowerParallel,
  map: lowerMapCall,
  choice: lowerChoice,
  wait: lowerWait,
  waitUntil: lowerWaitUntil,
};

/** What `await` stands in front of: a helper, an async function of the program, `Promise.all`, or a plain value. */
export function lowerPromise(expression: ts.Expression, cx: Cx): Expr {
  const node = skipOuter(expression);
  if (ts.isConditionalExpression(node)) return lowerConditional(node, cx, lowerPromise);
  if (ts.isBinaryExpression(node) && isLogical(node.operatorToken.kind)) return lowerLogical(node, cx, lowerPromise);
  if (ts.isAwaitExpression(node)) return lowerPromise(node.expression, cx);
  if (ts.isIdentifier(node)) {
    const kept = lowerKeptPromise(node, cx);
    if (kept !== undefined) return kept;
  }
  if (!ts.isCallExpression(node)) return lowerAwaitedValue(node, cx);
  const construct = cx.program.constructOf(node.expression);
  const helper = construct !== undefined && Object.hasOwn(helpers, construct) ? helpers[construct] : undefined;
  if (helper) return helper(node, cx);
  if (cx.program.isStep(node.expression)) return lowerStep(node, cx);
  const callee = skipOuter(node.expression);
  if (ts.isPropertyAccessExpression(callee)) {
    const id = builtinIdOf(callee.name, cx);
    if (id === "PromiseConstructor.all") return lowerPromiseAll(node, false, cx);
    if (id === "PromiseConstructor.allSettled") return checkSettled(lowerPromiseAll(node, true, cx), awaited(node), cx);
    if (id === "PromiseConstructor.resolve")
      return node.arguments[0] ? lowerExpression(node.arguments[0], cx) : lowerAwaitedValue(node, cx);
    if (id?.startsWith("PromiseConstructor.") || id?.startsWith("Promise."))
      return refusePromise(node, callee.name.text, cx);
  }
  const fn = resolveFunction(callee, cx);
  return fn === undefined ? lowerAwaitedValue(node, cx) : inlineEffectful(fn, node, cx);
}

const awaited = (node: ts.Expression): ts.Expression => (ts.isAwaitExpression(node.parent) ? node.parent : node);

/** `await value` of what is no promise is the value; of a promise that is no helper's, there is nothing to wait for in the cloud. */
function lowerAwaitedValue(node: ts.Expression, cx: Cx): Expr {
  const type = cx.checker.getTypeAtLocation(node);
  if (isPromise(type, cx))
    return cx.report(lowering.awaitOfNonHelper(cx.origin(node), { what: shorten(node.getText()) }));
  return lowerExpression(node, cx);
}

export function isPromise(type: ts.Type, cx: Cx): boolean {
  if (type.isUnion()) return type.types.some((one) => isPromise(one, cx));
  return type.getProperty("then") !== undefined;
}

const alternatives: Readonly<Record<string, string>> = {
  race: "To give up after a time, use the `timeout` option of the step and catch `StatesTimeout`; Step Functions has no state that takes the first of several.",
  any: "Step Functions has no state that takes the first success; try one after the other with try/catch.",
};

function refusePromise(node: ts.CallExpression, method: string, cx: Cx): Expr {
  return cx.report(
    lowering.unsupportedSyntax(cx.origin(node), {
      syntax: `\`Promise.${method}\``,
      instead: alternatives[method] ?? "Use `await` with try/catch.",
    }),
  );
}
