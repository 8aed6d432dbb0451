import { ts } from "#typescript";
import { rootOf } from "./assign-target.js";
import { builtinIdOf } from "./calls/builtin-id.js";
import { resolveFunction } from "./calls/resolve-function.js";
import type { Cx } from "./cx.js";
import { isAssignmentOperator } from "./effects.js";
import { isMutatingCall } from "./mutations.js";
import { isDeclaredIn } from "./same-expression.js";

/**
 * The names of the program that an expression's value depends on, those that the functions it calls read included; undefined for an expression that
 * may answer otherwise the next time though none of them was written: it draws, asks for the time, waits or writes.
 */
export function namesOf(node: ts.Expression, cx: Cx): ts.Symbol[] | undefined {
  const names = new Set<ts.Symbol>();
  return collect(node, names, new Set(), cx) ? [...names] : undefined;
}

function collect(root: ts.Node, names: Set<ts.Symbol>, seen: Set<ts.Node>, cx: Cx): boolean {
  const visit = (node: ts.Node): boolean => {
    if (isUnsteady(node, root, cx)) return false;
    if (ts.isIdentifier(node)) {
      const symbol = cx.symbolOf(node);
      const isOwn = symbol?.valueDeclaration?.getSourceFile().isDeclarationFile === false;
      if (symbol && isOwn && !isPropertyName(node) && !isDeclaredIn(symbol, root)) names.add(symbol);
    }
    if (ts.isCallExpression(node)) {
      for (const callee of [node.expression, ...node.arguments]) {
        const fn = resolveFunction(callee, cx);
        if (fn === undefined || seen.has(fn)) continue;
        seen.add(fn);
        if (!collect(fn, names, seen, cx)) return false;
      }
    }
    return ts.forEachChild(node, (child) => !visit(child) || undefined) !== true;
  };
  return visit(root);
}

function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
}

/** What draws, or asks for the time. */
const drawing = /^Date$|\.(random|now|randomUUID|getRandomValues|randomBytes|randomInt)$/;

function isUnsteady(node: ts.Node, root: ts.Node, cx: Cx): boolean {
  const isOwn = (target: ts.Expression): boolean => {
    const name = rootOf(target);
    return name !== undefined && isDeclaredIn(cx.symbolOf(name), root);
  };
  if (
    ts.isAwaitExpression(node) ||
    ts.isYieldExpression(node) ||
    ts.isDeleteExpression(node) ||
    ts.isThrowStatement(node)
  )
    return true;
  if (ts.isPostfixUnaryExpression(node)) return !isOwn(node.operand);
  if (ts.isPrefixUnaryExpression(node)) return counting.has(node.operator) && !isOwn(node.operand);
  if (ts.isBinaryExpression(node)) return isAssignmentOperator(node.operatorToken.kind) && !isOwn(node.left);
  if (ts.isNewExpression(node)) return (node.arguments ?? []).length === 0;
  return ts.isCallExpression(node) && isUnsteadyCall(node, isOwn, cx);
}

const counting: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken]);

function isUnsteadyCall(node: ts.CallExpression, isOwn: (target: ts.Expression) => boolean, cx: Cx): boolean {
  const callee = node.expression;
  if (isMutatingCall(node, cx)) return !(ts.isPropertyAccessExpression(callee) && isOwn(callee.expression));
  if (cx.program.constructOf(callee) !== undefined || cx.program.isStep(callee)) return true;
  const id = builtinIdOf(ts.isPropertyAccessExpression(callee) ? callee.name : callee, cx);
  return id === undefined ? resolveFunction(callee, cx) === undefined : drawing.test(id);
}
