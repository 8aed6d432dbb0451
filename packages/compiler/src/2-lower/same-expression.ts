import { ts } from "#typescript";
import type { Cx } from "./cx.js";
import { skipOuter } from "./skip-outer.js";

/** Whether two expressions are written alike and mean the same names. What only speaks to the type checker does not count. */
export function isSameExpression(one: ts.Expression, other: ts.Expression, cx: Cx): boolean {
  const [left, right] = [skipOuter(one), skipOuter(other)];
  return left === right || isSameNode(left, right, { left, right }, cx);
}

interface Roots {
  readonly left: ts.Node;
  readonly right: ts.Node;
}

function isSameNode(one: ts.Node, other: ts.Node, roots: Roots, cx: Cx): boolean {
  const [left, right] = [bare(one), bare(other)];
  if (left.kind !== right.kind || operatorOf(left) !== operatorOf(right)) return false;
  if (ts.isIdentifier(left) && ts.isIdentifier(right)) return isSameName(left, right, roots, cx);
  if (ts.isStringLiteralLike(left) && ts.isStringLiteralLike(right)) return left.text === right.text;
  const [parts, others] = [childrenOf(left), childrenOf(right)];
  if (parts.length === 0) return others.length === 0 && left.getText() === right.getText();
  return (
    parts.length === others.length && parts.every((part, place) => isSameNode(part, others[place] ?? right, roots, cx))
  );
}

const bare = (node: ts.Node): ts.Node => (ts.isExpression(node) ? skipOuter(node) : node);

/** The operator of `-a` is no child of it. */
const operatorOf = (node: ts.Node): ts.SyntaxKind | undefined =>
  ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node) ? node.operator : undefined;

function childrenOf(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    found.push(child);
  });
  return found;
}

/** Parameters of a function inside the expressions are two names with one meaning. */
function isSameName(left: ts.Identifier, right: ts.Identifier, roots: Roots, cx: Cx): boolean {
  if (left.text !== right.text) return false;
  const [one, other] = [cx.symbolOf(left), cx.symbolOf(right)];
  return one === other || (isDeclaredIn(one, roots.left) && isDeclaredIn(other, roots.right));
}

/** Whether the name belongs to a function inside the node. */
export function isDeclaredIn(symbol: ts.Symbol | undefined, node: ts.Node): boolean {
  const declaration = symbol?.valueDeclaration;
  return (
    declaration !== undefined &&
    declaration.getSourceFile() === node.getSourceFile() &&
    declaration.pos >= node.pos &&
    declaration.end <= node.end
  );
}
