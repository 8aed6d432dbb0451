import { ts } from "#typescript";
import { type Folded } from "./folded.js";
/** What folding carries along: the checker, and the declarations being folded, so that a cycle ends. */
export interface Folding {
    readonly checker: ts.TypeChecker;
    readonly isMutated: (declaration: ts.VariableDeclaration) => boolean;
    readonly visiting: ReadonlySet<ts.Node>;
    readonly fold: (node: ts.Expression, folding: Folding) => Folded;
}
/**
 * Evaluates an expression whose value is fixed when the program is read: literals, constants (imported ones too), objects and
 * arrays of such, spread, templates, arithmetic, enum members, and error classes, which stand for their names.
 */
export declare function foldStatic(node: ts.Expression, context: Pick<Folding, "checker" | "isMutated">): Folded;
//# sourceMappingURL=fold.d.ts.map