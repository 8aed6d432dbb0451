import type { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Cx } from "../cx.js";
/** `throw error;` */
export declare function lowerThrow(node: ts.ThrowStatement, cx: Cx): void;
/** Fails with an error: in a `try`, goes to its handler (ASL cannot catch a Fail state); else ends the region. */
export declare function leaveThrow(error: Expr, name: string, node: ts.Node, cx: Cx): void;
//# sourceMappingURL=throw.d.ts.map