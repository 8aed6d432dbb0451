import type { ts } from "#typescript";
import type { BlockId, Handler } from "../ir/nodes.js";
import type { Way } from "./expressions/branch-value.js";
/**
 * What a `return`, `break` or `continue` meets on its way out, innermost first. A `finally` on the way runs in place, with the controls
 * and handlers that hold outside its `try`.
 */
export type Control = {
    readonly kind: "jump";
    readonly label: string | undefined;
    readonly breakTo: BlockId;
    /** Undefined for a switch or a labelled block. */
    readonly continueTo: BlockId | undefined;
    /** Whether a `break` without a label ends here. */
    readonly isBreakable: boolean;
} | {
    readonly kind: "finally";
    readonly block: ts.Block;
    readonly handlers: readonly Handler[];
}
/** The end of a function that is inlined here: each `return` is one way to its value. */
 | {
    readonly kind: "inlined";
    readonly ways: Way[];
};
/** A linked list: the head is the innermost. */
export interface Controls {
    readonly head: Control;
    readonly rest: Controls | undefined;
}
//# sourceMappingURL=control.d.ts.map