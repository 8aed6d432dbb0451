import { ts } from "#typescript";
import type { Expr } from "../../ir/expr.js";
import type { Control } from "../control.js";
import type { Cx } from "../cx.js";
/** `return value;` */
export declare function lowerReturn(node: ts.ReturnStatement, cx: Cx): void;
/** Leaves the function with a value: through each `finally` around, then to its end. */
export declare function leaveReturn(value: Expr, node: ts.Node, cx: Cx): void;
/**
 * Goes out through the controls up to the first that `isTarget` takes (or out of the region), running each `finally` on the way in the
 * controls and handlers that hold outside its `try`; then `arrive`, unless a `finally` left on its own.
 */
export declare function unwind(cx: Cx, isTarget: (control: Control) => boolean, arrive: (control: Control | undefined) => void): void;
//# sourceMappingURL=return.d.ts.map