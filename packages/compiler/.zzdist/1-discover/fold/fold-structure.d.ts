import { ts } from "#typescript";
import type { Folding } from "./fold.js";
import { type Folded } from "./folded.js";
export declare function foldArray(node: ts.ArrayLiteralExpression, folding: Folding): Folded;
export declare function foldObject(node: ts.ObjectLiteralExpression, folding: Folding): Folded;
/** `limits.short`, `limits["short"]`, `Level.High`, or a name of a namespace import. */
export declare function foldMember(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, folding: Folding): Folded;
//# sourceMappingURL=fold-structure.d.ts.map