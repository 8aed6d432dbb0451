import { ts } from "#typescript";
import type { Folding } from "./fold.js";
import { type Folded } from "./folded.js";
export declare function foldName(node: ts.Identifier, folding: Folding): Folded;
/** The value behind a name: a constant's initializer, or the literal type of one that is only declared. */
export declare function foldSymbol(symbol: ts.Symbol | undefined, node: ts.Expression, folding: Folding): Folded;
//# sourceMappingURL=fold-name.d.ts.map