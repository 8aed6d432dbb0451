import { ts } from "#typescript";
/** The expression inside parentheses and everything that only speaks to the type checker: `as`, `satisfies`, `!`, `<T>x`. */
export function skipOuter(node) {
    let inner = node;
    while (ts.isParenthesizedExpression(inner) ||
        ts.isAsExpression(inner) ||
        ts.isSatisfiesExpression(inner) ||
        ts.isNonNullExpression(inner) ||
        ts.isTypeAssertionExpression(inner)) {
        inner = inner.expression;
    }
    return inner;
}
//# sourceMappingURL=skip-outer.js.map