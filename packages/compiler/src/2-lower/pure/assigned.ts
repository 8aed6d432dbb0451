import { ts } from "#typescript";
import { rootOf } from "../assign-target.js";
import type { Cx } from "../cx.js";
import { isAssignmentOperator } from "../effects.js";
import { isMutatingCall } from "../mutations.js";
import { isDeclaredIn } from "../same-expression.js";
import { skipOuter } from "../skip-outer.js";

/** The names written inside a node that are declared outside it, in the order of their first write. */
export function assignedIn(node: ts.Node, cx: Cx): ts.Symbol[] {
  return [...writesIn(node, cx)].filter((symbol) => !isDeclaredIn(symbol, node));
}

/** Every name written inside a node: assigned, counted up or down, or changed in a part. */
export function writesIn(node: ts.Node, cx: Cx): Set<ts.Symbol> {
  const found = new Set<ts.Symbol>();
  const add = (target: ts.Expression): void => {
    const place = skipOuter(target);
    if (ts.isArrayLiteralExpression(place))
      place.elements.forEach((one) => add(ts.isSpreadElement(one) ? one.expression : targetOf(one)));
    else if (ts.isObjectLiteralExpression(place)) {
      for (const one of place.properties) {
        if (ts.isPropertyAssignment(one)) add(targetOf(one.initializer));
        else if (ts.isShorthandPropertyAssignment(one)) add(one.name);
        else if (ts.isSpreadAssignment(one)) add(one.expression);
      }
    } else {
      const root = rootOf(place);
      const symbol = root && cx.symbolOf(root);
      if (symbol) found.add(symbol);
    }
  };
  const visit = (child: ts.Node): void => {
    if (ts.isBinaryExpression(child) && isAssignmentOperator(child.operatorToken.kind)) add(child.left);
    else if (ts.isPrefixUnaryExpression(child) || ts.isPostfixUnaryExpression(child)) {
      if (child.operator === ts.SyntaxKind.PlusPlusToken || child.operator === ts.SyntaxKind.MinusMinusToken)
        add(child.operand);
    } else if (ts.isDeleteExpression(child)) add(child.expression);
    else if (ts.isCallExpression(child) && child.expression.getText() === "Object.assign" && child.arguments[0])
      add(child.arguments[0]);
    else if (ts.isCallExpression(child) && isMutatingCall(child, cx) && ts.isPropertyAccessExpression(child.expression))
      add(child.expression.expression);
    else if (
      (ts.isForOfStatement(child) || ts.isForInStatement(child)) &&
      !ts.isVariableDeclarationList(child.initializer)
    )
      add(child.initializer);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

const targetOf = (node: ts.Expression): ts.Expression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken ? node.left : node;
