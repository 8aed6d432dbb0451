import type { Block, BlockId, Exit, Region } from "../ir/nodes.js";
import { mapTargets, mayFail, reachableHandlers, successorsOf } from "../ir/regions.js";

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
      exit: mapTargets(decide(block.exit), final),
      handlers: block.ops.some(mayFail)
        ? reachableHandlers(block.handlers).map((one) => ({ ...one, target: final(one.target) }))
        : [],
    };
    blocks.set(id, threaded);
    for (const next of successorsOf(threaded)) visit(next);
  };
  const entry = final(region.entry);
  visit(entry);
  return { ...region, entry, blocks };
}

/** A branch without the rules that are never taken, or a jump where the first rule always is. */
function decide(exit: Exit): Exit {
  if (exit.kind !== "branch") return exit;
  const possible = exit.arms.filter((arm) => arm.when.kind !== "literal" || arm.when.value === true);
  const certain = possible.findIndex((arm) => arm.when.kind === "literal");
  const arms = certain < 0 ? possible : possible.slice(0, certain);
  const otherwise = possible[certain]?.target ?? exit.otherwise;
  return arms.length === 0 ? { kind: "goto", target: otherwise, origin: exit.origin } : { ...exit, arms, otherwise };
}
