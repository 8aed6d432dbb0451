import { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isPattern } from "../calls/regex-argument.js";
import { isConstant, resolveFunction } from "../calls/resolve-function.js";
import { lowerExpression } from "../expressions/index.js";
import { refuseHoisted } from "../hoisted.js";
import { bindPattern } from "../patterns.js";
import type { PureCx } from "./statements.js";

/** `const a = …`, `let { b } = …` in pure code. A function is inlined where it is called, and needs no value. */
export function bindDeclaration(node: ts.VariableDeclaration, at: PureCx): void {
  if (ts.isVariableDeclarationList(node.parent) && node.parent.declarations[0] === node)
    refuseHoisted(node.parent, at.cx);
  if (ts.isIdentifier(node.name) && resolveFunction(node.name, at.cx)) return;
  if (node.initializer && isPattern(node.initializer) && isConstant(node)) return;
  bindName(node.name, node.initializer ? lowerExpression(node.initializer, at.cx) : b.nothing, at);
}

/** Binds a name or a pattern to a value. */
export function bindName(name: ts.BindingName, value: Expr, at: PureCx): void {
  if (!ts.isIdentifier(name)) {
    bindPattern(name, at.scope.name(value, "value"), at.cx, (target, part) => {
      if (ts.isIdentifier(target)) bindName(target, part, at);
    });
    return;
  }
  const symbol = at.cx.symbolOf(name);
  if (symbol && value.kind !== "invalid") at.scope.rebind(symbol, value, name.text, at.cx);
  else if (symbol) at.cx.bindings = at.cx.bindings.with([[symbol, { kind: "value", value: b.invalid }]]);
}
