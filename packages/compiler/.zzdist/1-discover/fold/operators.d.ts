import { ts } from "#typescript";
import type { Folding } from "./fold.js";
import { type Folded } from "./folded.js";
/** Text of a template: what JavaScript makes of scalars. */
export declare function foldTemplate(node: ts.TemplateExpression, folding: Folding): Folded;
export declare function foldPrefix(node: ts.PrefixUnaryExpression, folding: Folding): Folded;
export declare function foldBinary(node: ts.BinaryExpression, folding: Folding): Folded;
//# sourceMappingURL=operators.d.ts.map