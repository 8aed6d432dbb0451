import { ts } from "#typescript";

/** The expression inside parentheses and everything that only speaks to the type checker: `as`, `satisfies`, `!`, `<T>x`. */
export function skipOuter(node: ts.Expression): ts.Expression {
  let inner = node;
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isNonNullExpression(inner) ||
    ts.isTypeAssertionExpression(inner)
  ) {
    inner = inner.expression;
  }
  return inner;
}

/** The node around all that only speaks to the type checker or to the eye: the way back of {@link skipOuter}. */
export function withOuter(node: ts.Node): ts.Node {
  let use = node;
  while (
    ts.isParenthesizedExpression(use.parent) ||
    ts.isAsExpression(use.parent) ||
    ts.isNonNullExpression(use.parent) ||
    ts.isSatisfiesExpression(use.parent)
  ) {
    use = use.parent;
  }
  return use;
}
