import { ts } from "#typescript";
import { isCountingNumber } from "./counting-number.js";
import type { Cx } from "./cx.js";
import { isLongerThan, lengthIn } from "./list-length.js";
import { numberOf } from "./read-test.js";
import { isReassigned } from "./reassigned.js";
import { namesOf } from "./repeatable.js";
import { isSameExpression } from "./same-expression.js";
import { skipOuter } from "./skip-outer.js";
import { writesTo } from "./writes-to.js";

/**
 * Whether an index goes round and round in a list: it begins inside it, and whatever it is given later is a remainder of the list's length, `at = (at + 1) %
 * list.length`. The list never changes. A remainder of no length is NaN, which the kinds of the index tell.
 */
export function isTurningIndex(node: ts.ElementAccessExpression, cx: Cx): boolean {
  const [list, index] = [skipOuter(node.expression), skipOuter(node.argumentExpression)];
  const symbol = ts.isIdentifier(index) ? cx.symbolOf(index) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
  const start = declaration.initializer && numberOf(declaration.initializer);
  const names = namesOf(list, cx);
  if (start === undefined || names === undefined || names.some((name) => isReassigned(name, cx))) return false;
  const scope = ts.findAncestor(declaration, ts.isFunctionLike) ?? declaration.getSourceFile();
  const isRemainder = (write: ts.Node): boolean => {
    if (!ts.isBinaryExpression(write) || write.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
    const value = skipOuter(write.right);
    if (!ts.isBinaryExpression(value) || value.operatorToken.kind !== ts.SyntaxKind.PercentToken) return false;
    const divisor = lengthIn(value.right);
    return ts.isIdentifier(skipOuter(write.left)) && divisor !== undefined && isSameExpression(divisor, list, cx);
  };
  return (
    isCountingNumber(index, cx) &&
    writesTo(symbol, scope, cx, new Set()).every((write) => isRemainder(write.node)) &&
    isLongerThan(list, start, node, cx)
  );
}
