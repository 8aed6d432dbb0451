import type { Block, BlockId, Region } from "../ir/nodes.js";
import { exprsOfExit, exprsOfOp } from "../ir/regions.js";
import { sizeOf } from "../ir/walk.js";

/** A larger result is cheaper as one more transition than written several times. */
const largest = 80;

/** A block that only returns is written into each block before it that ends in a state: that state then ends the machine itself. */
export function copyReturns(region: Region): Region {
  const blocks = new Map<BlockId, Block>();
  let same = true;
  for (const block of region.blocks.values()) {
    const target = block.exit.kind === "goto" ? region.blocks.get(block.exit.target) : undefined;
    const hasState = block.ops.some((op) => op.kind !== "assign");
    if (target && hasState && isPlainReturn(target)) {
      same = false;
      blocks.set(block.id, { ...block, ops: [...block.ops, ...target.ops], exit: target.exit });
    } else blocks.set(block.id, block);
  }
  return same ? region : { ...region, blocks };
}

/** Only what cannot fail is copied: it would fail under other handlers. */
function isPlainReturn(block: Block): boolean {
  if (block.exit.kind !== "return" || block.ops.some((op) => op.kind !== "assign")) return false;
  const exprs = [...block.ops.flatMap(exprsOfOp), ...exprsOfExit(block.exit)];
  return (
    exprs.every((expr) => !expr.fails && !expr.volatile) &&
    exprs.reduce((sum, expr) => sum + sizeOf(expr), 0) <= largest
  );
}
