import type { BlockId, Exit, Handler, Op } from "../ir/nodes.js";
import type { Controls } from "./control.js";
import type { OpenBlock, RegionBuilder } from "./region-builder.js";
/** The place in the graph where lowering stands. */
export declare class Flow {
    #private;
    readonly region: RegionBuilder;
    /** What a failing op meets here, innermost first. */
    handlers: readonly Handler[];
    controls: Controls | undefined;
    constructor(region: RegionBuilder);
    get isReachable(): boolean;
    emit(op: Op): void;
    /** Ends the current block. */
    leave(exit: Exit): void;
    /** A new block under the handlers that hold here; nothing goes to it yet. */
    open(): OpenBlock;
    enter(block: OpenBlock): void;
    /** Stands nowhere until `enter` comes back to the block answered here. */
    suspend(): OpenBlock | undefined;
    goto(target: BlockId, origin: Op["origin"]): void;
}
//# sourceMappingURL=flow.d.ts.map