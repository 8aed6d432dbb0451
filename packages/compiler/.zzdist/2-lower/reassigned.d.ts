import { ts } from "#typescript";
import type { Cx } from "./cx.js";
/** Whether a local is written after its declaration, its parts included. */
export declare function isReassigned(symbol: ts.Symbol, cx: Cx): boolean;
//# sourceMappingURL=reassigned.d.ts.map