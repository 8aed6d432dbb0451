import type { Block, BlockId, Region } from "../ir/nodes.js";
import { mapTargets, successorsOf } from "../ir/regions.js";

/** Skips blocks that only go on to another, and drops those that nothing reaches. */
export function pruneBlocks(region: Region): Region {
  const final = (id: BlockId): BlockId => {
    const seen = new Set<BlockId>();
    let at = id;
    for (;;) {
      const block = region.blocks.get(at);
      if (block === undefined || block.ops.length > 0 || block.exit.kind !== "goto" || seen.has(at)) return at;
      seen.add(at);
      at = block.exit.target;
    }
  };
  const blocks = new Map<BlockId, Block>();
  const visit = (id: BlockId): void => {
    const block = region.blocks.get(id);
    if (block === undefined || blocks.has(id)) return;
    const threaded: Block = {
      ...block,
      exit: mapTargets(block.exit, final),
      handlers: block.handlers.map((one) => ({ ...one, target: final(one.target) })),
    };
    blocks.set(id, threaded);
    for (const next of successorsOf(threaded)) visit(next);
  };
  const entry = final(region.entry);
  visit(entry);
  return { ...region, entry, blocks };
}
