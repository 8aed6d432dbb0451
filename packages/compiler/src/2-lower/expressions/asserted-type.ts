import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds, mayBe } from "../../ir/kinds.js";
import { isAtBoundary } from "../boundary.js";
import type { Cx } from "../cx.js";
import { decides } from "../declared-member.js";
import { skipOuter, withOuter } from "../skip-outer.js";
import { shorten } from "./operands.js";

/**
 * A value of any type that the program says to be of one: `JSON.parse(text) as Order`, `const order: Order = input.data`. Where a
 * translation rests on that, it is warned of. Whether a number or an array is one is checked here; an object at each of its members.
 */
export function asAsserted(value: Expr, node: ts.Expression, cx: Cx): Expr {
  const isOpen = (value.kinds & kinds.json) === kinds.json;
  if (!isOpen || value.kind === "invalid" || skipOuter(node) !== node) return value;
  const type = assertedType(node, cx);
  const said = type === undefined ? kinds.unknown : cx.kindsOfType(type);
  if (type === undefined || !decides(said)) return value;
  const name = shorten(cx.checker.typeToString(type), 40);
  cx.report(lowering.assertedType(cx.origin(node), { expression: shorten(node.getText(), 40), type: name }));
  if (!mayBe(said, kinds.number | kinds.array) && !isDictionary(type, cx)) return value;
  return b.bind(value, "v", (v) =>
    b.cond(b.isOfKind(v, said), b.narrow(v, said), b.raise(`TypeError: the value is no ${name}, against its type`)),
  );
}

/** An object without declared properties is used as a whole: its keys, its values. */
function isDictionary(type: ts.Type, cx: Cx): boolean {
  return cx.checker.getIndexInfosOfType(cx.checker.getNonNullableType(type)).length > 0;
}

/** The type that the program gives the expression, beyond the one it has. */
function assertedType(node: ts.Expression, cx: Cx): ts.Type | undefined {
  const whole = withOuter(node);
  if (whole !== node && isAssertion(whole)) return cx.checker.getTypeAtLocation(whole);
  const { parent } = whole;
  if (ts.isVariableDeclaration(parent) && parent.initializer === whole) return typeOfNode(parent.type, cx);
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    return parent.right === whole ? cx.checker.getTypeAtLocation(parent.left) : undefined;
  }
  return isReturned(whole) && !isAtBoundary(whole, cx) ? returnType(whole, cx) : undefined;
}

/** Whether an `as` is among what stands around the expression. */
function isAssertion(whole: ts.Node): boolean {
  for (let at = whole; ; ) {
    if (ts.isAsExpression(at) || ts.isTypeAssertionExpression(at)) return true;
    if (!ts.isParenthesizedExpression(at) && !ts.isNonNullExpression(at) && !ts.isSatisfiesExpression(at)) return false;
    at = at.expression;
  }
}

const typeOfNode = (node: ts.TypeNode | undefined, cx: Cx): ts.Type | undefined =>
  node && cx.checker.getTypeFromTypeNode(node);

function isReturned(node: ts.Node): boolean {
  const { parent } = node;
  return (
    (ts.isReturnStatement(parent) && parent.expression === node) || (ts.isArrowFunction(parent) && parent.body === node)
  );
}

function returnType(node: ts.Node, cx: Cx): ts.Type | undefined {
  const type = typeOfNode(ts.findAncestor(node, ts.isFunctionLike)?.type, cx);
  return type && (cx.checker.getAwaitedType(type) ?? type);
}
