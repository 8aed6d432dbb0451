import { ts } from "#typescript";
/** The expression inside parentheses and type assertions. */
export declare function skipOuter(node: ts.Expression): ts.Expression;
/** The symbol that a name or a member access stands for, import aliases and re-exports followed. */
export declare function symbolOf(node: ts.Expression, checker: ts.TypeChecker): ts.Symbol | undefined;
export declare function followAliases(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): ts.Symbol | undefined;
/** Whether a declaration stands at the top level of its module. */
export declare function isTopLevel(declaration: ts.Node): boolean;
//# sourceMappingURL=symbols.d.ts.map