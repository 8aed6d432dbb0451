import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds, mayBe } from "../../ir/kinds.js";
import { isAtomic } from "../../ir/walk.js";
import { bindPromise } from "../calls/kept-promise.js";
import { isPattern } from "../calls/regex-argument.js";
import { isConstant, resolveFunction } from "../calls/resolve-function.js";
import type { Cx } from "../cx.js";
import { lowerExpression } from "../expressions/index.js";
import { lowerError } from "../expressions/new.js";
import { isStable } from "../expressions/operands.js";
import { refuseHoisted } from "../hoisted.js";
import { mayLackLater } from "../may-lack.js";
import { bindPattern } from "../patterns.js";
import { isReassigned } from "../reassigned.js";

/** `const a = 1, { b } = c;` in the flow. */
export function declareVariables(list: ts.VariableDeclarationList, cx: Cx): void {
  refuseHoisted(list, cx);
  for (const declaration of list.declarations) {
    const { name, initializer } = declaration;
    if (ts.isIdentifier(name) && initializer && resolveFunction(name, cx)) continue;
    // A pattern in a constant stands where it is used.
    if (initializer && isPattern(initializer) && isConstant(declaration)) continue;
    if (ts.isIdentifier(name) && initializer && bindPromise(name, initializer, cx)) continue;
    const error = initializer && ts.isIdentifier(name) ? lowerError(initializer, cx) : undefined;
    if (error && ts.isIdentifier(name)) bindError(name, error, cx);
    else if (initializer) bindInFlow(name, lowerExpression(initializer, cx), declaration, cx);
    else if (ts.isIdentifier(name)) declareEmpty(name, cx);
  }
}

/** An error in a constant: it can be thrown and read, and is no JSON value. */
function bindError(name: ts.Identifier, error: Expr, cx: Cx): void {
  const symbol = cx.symbolOf(name);
  if (symbol === undefined) return;
  const id = cx.newVariable(name.text, kinds.object, true);
  cx.addFailures(id, cx.failuresOf(error));
  cx.assign(id, error, false, name);
  cx.bindings = cx.bindings.with([
    [
      symbol,
      { kind: "variable", id, kinds: kinds.object, boxed: false, region: cx.requireFlow().region.id, isError: true },
    ],
  ]);
}

/** Gives a name, or each name of a pattern, its value. A value that cannot change needs no variable. */
export function bindInFlow(name: ts.BindingName, value: Expr, node: ts.Node, cx: Cx): void {
  if (!ts.isIdentifier(name)) {
    if (value.kind === "invalid") {
      bindInvalid(name, cx);
      return;
    }
    bindPattern(name, value, cx, (target, part) => {
      if (ts.isIdentifier(target)) bindInFlow(target, part, node, cx);
    });
    return;
  }
  const symbol = cx.symbolOf(name);
  if (symbol === undefined) return;
  if (value.kind === "invalid") {
    cx.bindings = cx.bindings.with([[symbol, { kind: "value", value }]]);
    return;
  }
  const isConstant = !isReassigned(symbol, cx);
  if (isConstant && isAtomic(value) && isStable(value, cx)) {
    cx.bindings = cx.bindings.with([[symbol, { kind: "value", value }]]);
    return;
  }
  const lacks = isConstant ? 0 : mayLackLater(symbol, cx) ? kinds.undef : 0;
  const of = (isConstant ? value.kinds : cx.kindsAt(name) | value.kinds | cx.nonFinite.kindsOf(symbol)) | lacks;
  const boxed = mayBe(of, kinds.undef);
  const id = cx.newVariable(name.text, of, isConstant);
  cx.assign(id, value, boxed, node);
  cx.bindings = cx.bindings.with([
    [symbol, { kind: "variable", id, kinds: of, boxed, region: cx.requireFlow().region.id }],
  ]);
}

/** `let a;` holds undefined until it is written; a type without undefined is written before it is read. */
function declareEmpty(name: ts.Identifier, cx: Cx): void {
  const symbol = cx.symbolOf(name);
  if (symbol === undefined) return;
  const of = cx.kindsAt(name) | cx.nonFinite.kindsOf(symbol) | (mayLackLater(symbol, cx) ? kinds.undef : 0);
  const boxed = mayBe(of, kinds.undef);
  const id = cx.newVariable(name.text, of, false);
  if (boxed) cx.assign(id, b.nothing, true, name);
  cx.bindings = cx.bindings.with([
    [symbol, { kind: "variable", id, kinds: of, boxed, region: cx.requireFlow().region.id }],
  ]);
}

/** After an error was reported for a value, its names report nothing more. */
function bindInvalid(pattern: ts.BindingPattern, cx: Cx): void {
  for (const element of pattern.elements) {
    if (ts.isOmittedExpression(element)) continue;
    if (!ts.isIdentifier(element.name)) bindInvalid(element.name, cx);
    else {
      const symbol = cx.symbolOf(element.name);
      if (symbol) cx.bindings = cx.bindings.with([[symbol, { kind: "value", value: b.invalid }]]);
    }
  }
}
