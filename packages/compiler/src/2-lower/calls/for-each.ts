import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds } from "../../ir/kinds.js";
import type { FunctionNode } from "../bindings.js";
import type { Cx } from "../cx.js";
import { isEffectful } from "../effects.js";
import { keep } from "../expressions/operands.js";
import { iterableOf, lowerIterable } from "../iterable.js";
import { elementKindsOf } from "../kinds-of-type.js";
import { readItem } from "../missing-item.js";
import { assignComputed } from "../pure/as-expression.js";
import { assignedIn } from "../pure/assigned.js";
import { bindName } from "../pure/declare.js";
import { reduceItems } from "../pure/reduce-items.js";
import { lowerPureList, type PureCx, type Rest } from "../pure/statements.js";
import { lowerExpressionStatement } from "../statements/expression.js";
import { lowerRounds } from "../statements/for-of.js";
import { bindParameters, valueArgument } from "./arguments.js";
import { builtinIdOf } from "./builtin-id.js";
import { inlineBody } from "./inline-effectful.js";
import { resolveFunction } from "./resolve-function.js";

/** `items.forEach((item, index) => …)` as a statement: a loop. Undefined when the call is none, or its function is not in sight. */
export function lowerForEach(node: ts.CallExpression, cx: Cx): Expr | undefined {
  const callee = node.expression;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "forEach" || callee.questionDotToken)
    return undefined;
  const fn = node.arguments[0] && resolveFunction(node.arguments[0], cx);
  if (fn?.body === undefined || builtinIdOf(callee.name, cx) !== "Array.forEach") return undefined;
  if (ts.getModifiers(fn)?.some((one) => one.kind === ts.SyntaxKind.AsyncKeyword)) {
    return cx.report(lowering.notAwaited(cx.origin(node), { helper: "the async function of `forEach`" }));
  }
  const element = elementKindsOf(cx.checker.getTypeAtLocation(callee.expression), cx.checker);
  const { flow, pure } = cx;
  if (flow === undefined) {
    if (pure === undefined) return undefined;
    const list = lowerIterable(callee.expression, cx);
    if (list.kind !== "invalid") reduceBy(fn, pure.name(list, "items"), element, { cx, scope: pure, exits: pureExits });
    return b.nothing;
  }
  const value = lowerIterable(callee.expression, cx);
  if (value.kind === "invalid") return value;
  const list = keep(iterableOf(value, node, cx), node, cx);
  if (!isEffectful(fn, cx)) {
    assignComputed(fn.body, cx, (at, rest) => at.scope.close(() => reduceBy(fn, list, element, at), rest));
  } else {
    lowerRounds(node, `forEach ${callee.expression.getText()}`, list, element, cx, (item, index) => {
      inlineBody(fn, [valueArgument(item), valueArgument(index)], cx);
    });
  }
  return b.nothing;
}

const pureExits: PureCx["exits"] = {
  returned: (value) => value,
  broken: new Map(),
  continued: new Map(),
  kinds: kinds.unknown,
};

function reduceBy(fn: FunctionNode, list: Expr, element: number, at: PureCx): void {
  const { body } = fn;
  if (body === undefined) return;
  const round = (item: Expr, index: Expr, pack: Rest): Expr =>
    at.scope.close(
      () => {
        const binder = { bindValue: (name: ts.BindingName, value: Expr) => bindName(name, value, at) };
        bindParameters(fn, [valueArgument(readItem(item)), valueArgument(index)], binder, at.cx);
      },
      () => {
        if (ts.isBlock(body))
          return lowerPureList(body.statements, { ...at, exits: { ...at.exits, returned: pack } }, pack);
        return at.scope.close(() => at.scope.keep(lowerExpressionStatement(body, at.cx)), pack);
      },
    );
  reduceItems({ list, element, written: assignedIn(body, at.cx).filter((symbol) => at.scope.owns(symbol)), round }, at);
}
