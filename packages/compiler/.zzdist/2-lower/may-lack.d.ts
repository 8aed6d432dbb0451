import { ts } from "#typescript";
import type { Cx } from "./cx.js";
/** Whether an expression may be undefined at run time though its type says otherwise: an index access, `find`, `at`, `pop`. */
export declare function mayLack(node: ts.Expression): boolean;
/** Whether a later assignment to the name may give it such a value. */
export declare function mayLackLater(symbol: ts.Symbol, cx: Cx): boolean;
//# sourceMappingURL=may-lack.d.ts.map