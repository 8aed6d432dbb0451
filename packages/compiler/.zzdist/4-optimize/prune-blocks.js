import { mapTargets, successorsOf } from "../ir/regions.js";
/** Skips blocks that only go on to another, and drops those that nothing reaches. */
export function pruneBlocks(region) {
    const final = (id) => {
        const seen = new Set();
        let at = id;
        for (;;) {
            const block = region.blocks.get(at);
            if (block === undefined || block.ops.length > 0 || block.exit.kind !== "goto" || seen.has(at))
                return at;
            seen.add(at);
            at = block.exit.target;
        }
    };
    const blocks = new Map();
    const visit = (id) => {
        const block = region.blocks.get(id);
        if (block === undefined || blocks.has(id))
            return;
        const threaded = {
            ...block,
            exit: mapTargets(block.exit, final),
            handlers: block.handlers.map((one) => ({ ...one, target: final(one.target) })),
        };
        blocks.set(id, threaded);
        for (const next of successorsOf(threaded))
            visit(next);
    };
    const entry = final(region.entry);
    visit(entry);
    return { ...region, entry, blocks };
}
//# sourceMappingURL=prune-blocks.js.map