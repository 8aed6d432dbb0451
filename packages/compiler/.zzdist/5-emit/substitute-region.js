import { mapChildren } from "../ir/walk.js";
/** The region with pending values of the code around it in place of the variables that would hold them. */
export function substituteRegion(region, pending) {
    if (pending.isEmpty)
        return region;
    const change = (expr) => substitute(expr, pending);
    const blocks = new Map();
    for (const block of region.blocks.values()) {
        blocks.set(block.id, { ...block, ops: block.ops.map((op) => changeOp(op, change, pending)), exit: changeExit(block.exit, change) });
    }
    return { ...region, blocks };
}
function substitute(expr, pending) {
    if (expr.kind === "variable")
        return pending.has(expr.id) ? pending.valueOf(expr.id) : expr;
    return mapChildren(expr, (child) => substitute(child, pending));
}
function changeOp(op, change, pending) {
    if (op.kind === "task")
        return { ...op, input: change(op.input) };
    if (op.kind === "parallel")
        return { ...op, branches: op.branches.map((one) => substituteRegion(one, pending)) };
    if (op.kind === "map")
        return { ...op, items: change(op.items), body: substituteRegion(op.body, pending) };
    return { ...op, value: change(op.value) };
}
function changeExit(exit, change) {
    if (exit.kind === "branch")
        return { ...exit, arms: exit.arms.map((arm) => ({ ...arm, when: change(arm.when) })) };
    if (exit.kind === "return")
        return { ...exit, value: change(exit.value) };
    return exit.kind === "fail" ? { ...exit, error: change(exit.error), cause: change(exit.cause) } : exit;
}
//# sourceMappingURL=substitute-region.js.map