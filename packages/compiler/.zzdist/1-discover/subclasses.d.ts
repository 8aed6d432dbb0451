import { ts } from "#typescript";
/** The names of the classes of the program that extend a class, at whatever distance, in source order. */
export type SubclassesOf = (symbol: ts.Symbol) => readonly ts.Identifier[];
export declare function createSubclasses(files: readonly ts.SourceFile[], checker: ts.TypeChecker): SubclassesOf;
//# sourceMappingURL=subclasses.d.ts.map