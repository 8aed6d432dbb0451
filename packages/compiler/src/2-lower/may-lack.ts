import { ts } from "#typescript";
import type { Cx } from "./cx.js";
import { skipOuter } from "./skip-outer.js";

const lacking: ReadonlySet<string> = new Set(["find", "findLast", "at", "pop", "shift"]);

/** Whether an expression may be undefined at run time though its type says otherwise: an index access, `find`, `at`, `pop`. */
export function mayLack(node: ts.Expression): boolean {
  const value = skipOuter(node);
  if (ts.isElementAccessExpression(value)) return true;
  if (ts.isCallExpression(value)) {
    return ts.isPropertyAccessExpression(value.expression) && lacking.has(value.expression.name.text);
  }
  if (ts.isConditionalExpression(value)) return mayLack(value.whenTrue) || mayLack(value.whenFalse);
  return ts.isBinaryExpression(value) && mayLack(value.right);
}

/** Whether a later assignment to the name may give it such a value. */
export function mayLackLater(symbol: ts.Symbol, cx: Cx): boolean {
  const declaration = symbol.valueDeclaration;
  const body = declaration && (ts.findAncestor(declaration, ts.isFunctionLike) ?? declaration.getSourceFile());
  const find = (node: ts.Node): boolean => {
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isIdentifier(node.left)
    ) {
      if (node.left.text === symbol.name && cx.symbolOf(node.left) === symbol && mayLack(node.right)) return true;
    }
    return ts.forEachChild(node, (child) => find(child) || undefined) ?? false;
  };
  return body !== undefined && find(body);
}
