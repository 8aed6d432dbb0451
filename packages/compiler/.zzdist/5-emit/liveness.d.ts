import type { BlockId, Region, VarId } from "../ir/nodes.js";
/** Which variables of a region are read later: what a state must store when it is left. */
export interface Liveness {
    /** At the start of a block. */
    readonly in: ReadonlyMap<BlockId, ReadonlySet<VarId>>;
    /** After each op of a block, in order; the last is what the exit reads or hands on. */
    readonly after: ReadonlyMap<BlockId, readonly ReadonlySet<VarId>[]>;
}
export declare function computeLiveness(region: Region): Liveness;
//# sourceMappingURL=liveness.d.ts.map