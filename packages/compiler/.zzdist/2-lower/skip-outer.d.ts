import { ts } from "#typescript";
/** The expression inside parentheses and everything that only speaks to the type checker: `as`, `satisfies`, `!`, `<T>x`. */
export declare function skipOuter(node: ts.Expression): ts.Expression;
//# sourceMappingURL=skip-outer.d.ts.map