import { ts } from "#typescript";
/** An error class, and the name that its errors have at run time, where the program says it. */
export type ErrorName = {
    readonly kind: "named";
    readonly name: string;
} | {
    readonly kind: "unnamed";
    readonly className: string;
};
/**
 * The name of the errors that a class makes, which is what crosses the wire: of `stepError`, of ASL's own, of JavaScript's, and
 * of classes that set `name` themselves. Undefined for what is no error class.
 */
export declare function findErrorName(node: ts.Expression, checker: ts.TypeChecker): ErrorName | undefined;
export declare function classOf(symbol: ts.Symbol): ts.ClassLikeDeclaration | undefined;
/** The class that a class extends, where it is a name. */
export declare function baseOf(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol | undefined;
//# sourceMappingURL=error-names.d.ts.map