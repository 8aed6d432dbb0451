import { ts } from "#typescript";
import type { Cx } from "./cx.js";
import { freshDepth, resultsOf } from "./freshness.js";
import { skipOuter, withOuter } from "./skip-outer.js";

/** The call of `reduce` whose accumulator a parameter is. */
export function accumulation(parameter: ts.ParameterDeclaration): ts.CallExpression | undefined {
  const fn = parameter.parent;
  const call = fn.parent;
  if (
    !ts.isArrowFunction(fn) ||
    fn.parameters[0] !== parameter ||
    !ts.isCallExpression(call) ||
    call.arguments[0] !== fn ||
    call.arguments[1] === undefined
  )
    return undefined;
  return ts.isPropertyAccessExpression(call.expression) && /^reduce(Right)?$/.test(call.expression.name.text)
    ? call
    : undefined;
}

/** An accumulator starts with the second argument of `reduce`, and goes on with what its function answers: itself, or a fresh value. */
export function accumulatedDepth(parameter: ts.ParameterDeclaration, symbol: ts.Symbol, cx: Cx): number {
  const call = accumulation(parameter);
  const [fn, start] = call?.arguments ?? [];
  if (fn === undefined || start === undefined || !ts.isArrowFunction(fn)) return 0;
  const results = resultsOf(fn).filter((one) => cx.symbolOf(skipOuter(one)) !== symbol);
  return Math.min(freshDepth(start, cx), ...results.map((one) => freshDepth(one, cx)));
}

/** Whether a use is what the function of a `reduce` hands to its next round. */
export function isAccumulated(use: ts.Identifier, symbol: ts.Symbol): boolean {
  const parameter = symbol.valueDeclaration;
  if (parameter === undefined || !ts.isParameter(parameter)) return false;
  const { parent } = withOuter(use);
  if (ts.isArrowFunction(parent)) return parent === parameter.parent;
  return ts.isReturnStatement(parent) && ts.findAncestor(parent, ts.isFunctionLike) === parameter.parent;
}
