import { ts } from "#typescript";
import { lowering } from "../diagnostics/codes/lower.js";
import { rootOf } from "./assign-target.js";
import { resolveFunction } from "./calls/resolve-function.js";
import type { Cx } from "./cx.js";
import { isAssignmentOperator } from "./effects.js";
import { isMutatingCall } from "./mutations.js";
import { skipOuter } from "./skip-outer.js";

/** One write inside a loop: of a name or a part (`set`), or of what an array or object holds (`within`). */
interface Write {
  readonly kind: "set" | "within";
  readonly place: string;
}

/**
 * Whether a loop changes the array that it walks: JavaScript walks it as it changes. A loop where that cannot be told, or where the name also gets
 * another array, is refused.
 */
export function isLiveList(loop: ts.ForOfStatement, cx: Cx): boolean {
  const walked = skipOuter(loop.expression);
  const iterated = iteratedBy(walked);
  const list = iterated ?? walked;
  const root = rootOf(list);
  const symbol = root && cx.symbolOf(root);
  if (symbol === undefined) return false;
  const writes = writesTo(symbol, loop.statement, cx, new Set());
  if (writes.length === 0) return false;
  const text = textOf(list);
  const isChanged = writes.some(({ kind, place }) => kind === "within" && isInside(place, text));
  const isReplaced = writes.some(({ kind, place }) => kind === "set" && isInside(text, place));
  const isUnclear = hasDynamicPart(list) || (isChanged && (isReplaced || iterated !== undefined));
  if (isUnclear) {
    const what = `Walking over \`${walked.getText()}\` while the loop changes it`;
    cx.report(
      lowering.noExactForm(cx.origin(loop.expression), {
        what,
        reason: "which items come cannot be told",
        instead: `Walk over a copy: \`[...${list.getText()}]\`.`,
      }),
    );
  }
  return isChanged && !isUnclear;
}

/** `list` in `list.entries()`, which walks the very list. */
function iteratedBy(node: ts.Expression): ts.Expression | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  return ["entries", "keys", "values"].includes(node.expression.name.text) &&
    rootOf(node.expression.expression)?.text !== "Object"
    ? skipOuter(node.expression.expression)
    : undefined;
}

const isInside = (place: string, whole: string): boolean =>
  place === whole || place.startsWith(`${whole}.`) || place.startsWith(`${whole}[`);

/** The text of a path, without what only speaks to the type checker. */
function textOf(node: ts.Expression): string {
  const path = skipOuter(node);
  if (ts.isPropertyAccessExpression(path)) return `${textOf(path.expression)}.${path.name.text}`;
  if (!ts.isElementAccessExpression(path)) return path.getText();
  const index = skipOuter(path.argumentExpression);
  return ts.isStringLiteralLike(index)
    ? `${textOf(path.expression)}.${index.text}`
    : `${textOf(path.expression)}[${index.getText()}]`;
}

function hasDynamicPart(node: ts.Expression): boolean {
  const path = skipOuter(node);
  if (ts.isPropertyAccessExpression(path)) return hasDynamicPart(path.expression);
  if (!ts.isElementAccessExpression(path)) return false;
  return !ts.isLiteralExpression(skipOuter(path.argumentExpression)) || hasDynamicPart(path.expression);
}

/** The writes to a name inside a node, those of the functions that it calls included. */
function writesTo(symbol: ts.Symbol, node: ts.Node, cx: Cx, seen: Set<ts.Node>): Write[] {
  const found: Write[] = [];
  const add = (target: ts.Expression, kind: Write["kind"]): void => {
    const root = rootOf(target);
    if (root === undefined || cx.symbolOf(root) !== symbol) return;
    const place = skipOuter(target);
    found.push({ kind, place: textOf(place) });
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
        add(child.expression.expression, "within");
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
