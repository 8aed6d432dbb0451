import { ts } from "#typescript";
import type { Cx } from "../cx.js";
/** Lowers one statement in the flow. One that needs no states of its own becomes assignments. */
export declare function lowerStatement(node: ts.Statement, cx: Cx): void;
export declare function lowerBlock(node: ts.Block, cx: Cx): void;
/**
 * The body of a function: its end is a `return`. Where nothing that is left needs a state, the rest is one expression, whatever its
 * branches and loops; so a final `if` costs no transition.
 */
export declare function lowerBody(node: ts.Block, cx: Cx, leave: (tail: readonly ts.Statement[]) => void): void;
//# sourceMappingURL=index.d.ts.map