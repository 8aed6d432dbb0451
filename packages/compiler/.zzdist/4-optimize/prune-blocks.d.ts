import type { Region } from "../ir/nodes.js";
/** Skips blocks that only go on to another, and drops those that nothing reaches. */
export declare function pruneBlocks(region: Region): Region;
//# sourceMappingURL=prune-blocks.d.ts.map