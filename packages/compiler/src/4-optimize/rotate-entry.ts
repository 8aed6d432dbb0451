import type { Region } from "../ir/nodes.js";

/**
 * Where the machine would start with assignments that no state before them can take, and go on to the test of a loop, the test is made once more in
 * their place: its rules take the assignments, and no Pass state is needed.
 */
export function rotateEntry(region: Region): Region {
  const entry = region.blocks.get(region.entry);
  if (entry?.exit.kind !== "goto" || entry.ops.length === 0 || entry.ops.some((op) => op.kind !== "assign"))
    return region;
  const head = region.blocks.get(entry.exit.target);
  if (head?.exit.kind !== "branch" || head.ops.some((op) => op.kind !== "assign" || op.value.fails)) return region;
  const blocks = new Map(region.blocks);
  blocks.set(entry.id, { ...entry, ops: [...entry.ops, ...head.ops], exit: head.exit });
  return { ...region, blocks };
}
