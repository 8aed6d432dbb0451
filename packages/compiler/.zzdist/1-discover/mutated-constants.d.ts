import { ts } from "#typescript";
/** Whether the program changes what a constant holds. */
export type IsMutated = (declaration: ts.VariableDeclaration) => boolean;
/** Looks for assignments to parts of constants, once, when the first constant is asked for. */
export declare function createIsMutated(files: readonly ts.SourceFile[], checker: ts.TypeChecker): IsMutated;
//# sourceMappingURL=mutated-constants.d.ts.map