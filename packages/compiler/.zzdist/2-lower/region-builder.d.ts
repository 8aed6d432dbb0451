import type { BlockId, Exit, Handler, Op, Region, RegionId } from "../ir/nodes.js";
/** A block under construction: closed once it has its exit. */
export interface OpenBlock {
    readonly id: BlockId;
    readonly ops: Op[];
    readonly handlers: readonly Handler[];
    exit: Exit | undefined;
}
/** Gathers the blocks of one region. */
export declare class RegionBuilder {
    #private;
    readonly id: RegionId;
    readonly entry: OpenBlock;
    constructor(nextId: () => number);
    open(handlers: readonly Handler[]): OpenBlock;
    /** The finished region. A block without an exit was never entered, and goes. */
    finish(): Region;
}
//# sourceMappingURL=region-builder.d.ts.map