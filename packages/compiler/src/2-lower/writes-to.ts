import { ts } from "#typescript";
import { rootOf } from "./assign-target.js";
import { resolveFunction } from "./calls/resolve-function.js";
import type { Cx } from "./cx.js";
import { isAssignmentOperator } from "./effects.js";
import { isMutatingCall } from "./mutations.js";
import { skipOuter } from "./skip-outer.js";

/** One write: of a name or a part (`set`), of what an array or object holds (`within`), or by a method of an array. */
export interface Write {
  readonly kind: "set" | "within" | "method";
  readonly place: string;
  /** The name of the method. */
  readonly method?: string;
}

/** The text of a path, without what only speaks to the type checker. */
export function textOf(node: ts.Expression): string {
  const path = skipOuter(node);
  if (ts.isPropertyAccessExpression(path)) return `${textOf(path.expression)}.${path.name.text}`;
  if (!ts.isElementAccessExpression(path)) return path.getText();
  const index = skipOuter(path.argumentExpression);
  return ts.isStringLiteralLike(index)
    ? `${textOf(path.expression)}.${index.text}`
    : `${textOf(path.expression)}[${index.getText()}]`;
}

/** The writes to a name inside a node, those of the functions that it calls included. */
export function writesTo(symbol: ts.Symbol, node: ts.Node, cx: Cx, seen: Set<ts.Node>): Write[] {
  const found: Write[] = [];
  const add = (target: ts.Expression, kind: Write["kind"], method?: string): void => {
    const root = rootOf(target);
    if (root === undefined || cx.symbolOf(root) !== symbol) return;
    const place = skipOuter(target);
    found.push({ kind, place: textOf(place), ...(method === undefined ? {} : { method }) });
    if (kind === "set" && (ts.isPropertyAccessExpression(place) || ts.isElementAccessExpression(place)))
      add(place.expression, "within");
  };
  const visit = (child: ts.Node): void => {
    if (ts.isBinaryExpression(child) && isAssignmentOperator(child.operatorToken.kind))
      targetsIn(child.left).forEach((one) => add(one, "set"));
    else if (isCount(child)) add(child.operand, "set");
    else if (ts.isDeleteExpression(child)) add(child.expression, "set");
    else if (ts.isCallExpression(child)) {
      if (isMutatingCall(child, cx) && ts.isPropertyAccessExpression(child.expression))
        add(child.expression.expression, "method", child.expression.name.text);
      const fn = resolveFunction(child.expression, cx);
      if (fn?.body && !seen.has(fn)) {
        seen.add(fn);
        found.push(...writesTo(symbol, fn.body, cx, seen));
      }
    }
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

function isCount(node: ts.Node): node is ts.PrefixUnaryExpression | ts.PostfixUnaryExpression {
  if (!ts.isPrefixUnaryExpression(node) && !ts.isPostfixUnaryExpression(node)) return false;
  return node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
}

function targetsIn(node: ts.Expression): ts.Expression[] {
  const target = skipOuter(node);
  if (ts.isArrayLiteralExpression(target))
    return target.elements.flatMap((one) => targetsIn(ts.isSpreadElement(one) ? one.expression : one));
  if (!ts.isObjectLiteralExpression(target)) return [target];
  return target.properties.flatMap((one) =>
    ts.isPropertyAssignment(one) ? targetsIn(one.initializer) : ts.isShorthandPropertyAssignment(one) ? [one.name] : [],
  );
}
