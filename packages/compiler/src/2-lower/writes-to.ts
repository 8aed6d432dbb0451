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
  /** What writes. */
  readonly node: ts.Node;
  readonly place: string;
  /** The name of the method. */
  readonly method?: string;
  /** Whether what is written is a value for sure: neither undefined, null nor NaN. */
  readonly isValue: boolean;
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

/** Whether a write takes no item away from a list or object: it puts a value there, or changes what lies deeper. */
export function leavesItems({ kind, place, isValue, method }: Write, list: string): boolean {
  const isDeeper = place.startsWith(`${list}[`) || place.startsWith(`${list}.`);
  if (kind === "method") return isDeeper || (place === list && method === "push");
  return kind === "within" || (isValue && isDeeper);
}

/** The writes to a name inside a node, those of the functions that it calls included. */
export function writesTo(symbol: ts.Symbol, node: ts.Node, cx: Cx, seen: Set<ts.Node>): Write[] {
  const found: Write[] = [];
  const add = (node: ts.Node, target: ts.Expression, kind: Write["kind"], isValue = false, method?: string): void => {
    const root = rootOf(target);
    if (root === undefined || root.text !== symbol.name || cx.symbolOf(root) !== symbol) return;
    const place = skipOuter(target);
    found.push({ kind, node, place: textOf(place), isValue, ...(method === undefined ? {} : { method }) });
    if (kind === "set" && (ts.isPropertyAccessExpression(place) || ts.isElementAccessExpression(place)))
      add(node, place.expression, "within", isValue);
  };
  const addCall = (callee: ts.Expression): void => {
    const fn = resolveFunction(callee, cx);
    if (fn?.body === undefined || seen.has(fn)) return;
    seen.add(fn);
    found.push(...writesTo(symbol, fn.body, cx, seen));
  };
  const visit = (child: ts.Node): void => {
    if (ts.isBinaryExpression(child) && isAssignmentOperator(child.operatorToken.kind))
      targetsIn(child.left).forEach((one) =>
        add(child, one, "set", one === skipOuter(child.left) && assignsValue(child)),
      );
    else if (isCount(child)) add(child, child.operand, "set", isPart(child.operand));
    else if (ts.isDeleteExpression(child)) add(child, child.expression, "set");
    else if ((ts.isForOfStatement(child) || ts.isForInStatement(child)) && ts.isExpression(child.initializer))
      targetsIn(child.initializer).forEach((one) => add(child, one, "set"));
    else if (ts.isCallExpression(child)) {
      const { expression: callee, arguments: given } = child;
      if (isMutatingCall(child, cx) && ts.isPropertyAccessExpression(callee))
        add(child, callee.expression, "method", false, callee.name.text);
      if (given[0] && callee.getText() === "Object.assign") add(child, given[0], "set");
      // A function that is passed on may be called.
      [callee, ...given].forEach(addCall);
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

/** Whether an assignment leaves a value for sure, neither undefined, null nor NaN. */
export function assignsValue({ left, operatorToken: { kind }, right }: ts.BinaryExpression): boolean {
  if (assigning.has(kind)) return isValueForSure(right, isPart(left));
  return isPart(left) && kind !== ts.SyntaxKind.AmpersandAmpersandEqualsToken;
}

const assigning: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
]);

const isPart = (node: ts.Expression): boolean => {
  const target = skipOuter(node);
  return ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target);
};

const calculating: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
]);

/** Whether an expression, as it is written, is a value. A calculation may make NaN, which is refused where it is put into a part of an object. */
function isValueForSure(node: ts.Expression, isRefusedNaN: boolean): boolean {
  const value = skipOuter(node);
  const isValue = (one: ts.Expression): boolean => isValueForSure(one, isRefusedNaN);
  if (ts.isConditionalExpression(value)) return isValue(value.whenTrue) && isValue(value.whenFalse);
  if (ts.isBinaryExpression(value)) {
    const { left, right, operatorToken: operator } = value;
    if (operator.kind === ts.SyntaxKind.QuestionQuestionToken || operator.kind === ts.SyntaxKind.BarBarToken)
      return isValue(right);
    return calculating.has(operator.kind) && (isRefusedNaN || (isValue(left) && isValue(right)));
  }
  return ts.isTemplateExpression(value) || literals.has(value.kind);
}

const literals: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.ArrayLiteralExpression,
  ts.SyntaxKind.ObjectLiteralExpression,
]);
