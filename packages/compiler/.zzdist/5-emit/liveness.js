import { exitTargets, exprsOfExit, mayFail, reachableHandlers, readsOfOp, writtenBy } from "../ir/regions.js";
import { variablesOf } from "../ir/walk.js";
export function computeLiveness(region) {
    const live = new Map();
    const after = new Map();
    const order = [...region.blocks.values()].reverse();
    for (let changed = true; changed;) {
        changed = false;
        for (const block of order) {
            const computed = liveInBlock(block, live);
            after.set(block.id, computed.after);
            const before = live.get(block.id);
            if (before === undefined || before.size !== computed.in.size) {
                live.set(block.id, computed.in);
                changed = true;
            }
        }
    }
    return { in: live, after };
}
function liveInBlock(block, live) {
    const now = new Set();
    for (const target of exitTargets(block.exit))
        addAll(now, live.get(target) ?? []);
    for (const expr of exprsOfExit(block.exit))
        addAll(now, variablesOf(expr));
    const after = [];
    for (const op of [...block.ops].reverse()) {
        after.unshift(new Set(now));
        const written = writtenBy(op);
        if (written !== undefined)
            now.delete(written);
        if (mayFail(op)) {
            for (const handler of reachableHandlers(block.handlers)) {
                for (const id of live.get(handler.target) ?? [])
                    if (id !== handler.binding)
                        now.add(id);
            }
        }
        addAll(now, readsOfOp(op));
    }
    return { in: now, after };
}
function addAll(to, items) {
    for (const item of items)
        to.add(item);
}
//# sourceMappingURL=liveness.js.map