import type { BlockId, Region } from "../ir/nodes.js";
import { mayFail, reachableHandlers, successorsOf } from "../ir/regions.js";

/** Jumps and branches into each block; a handler counts once per op that may fail into it, since each such state has its own catcher. */
export function countPredecessors(region: Region): Map<BlockId, number> {
  const counts = new Map<BlockId, number>([[region.entry, 1]]);
  const add = (id: BlockId, by: number): void => void counts.set(id, (counts.get(id) ?? 0) + by);
  for (const block of region.blocks.values()) {
    const failing = block.ops.filter(mayFail).length;
    const handlers = reachableHandlers(block.handlers);
    const ways = successorsOf(block);
    for (const id of ways.slice(0, ways.length - (failing > 0 ? handlers.length : 0))) add(id, 1);
    if (failing > 0) for (const handler of handlers) add(handler.target, failing);
  }
  return counts;
}
