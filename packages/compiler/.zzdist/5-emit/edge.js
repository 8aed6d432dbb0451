import { Target } from "./draft.js";
export function connect(edge, state) {
    if (edge.kind === "entry")
        edge.target.settle(state);
    else
        edge.way.next = targetOf(state);
}
export function targetOf(state) {
    const target = new Target();
    target.settle(state);
    return target;
}
/** Stores the pending values that are read later. */
export function store(edge, pending) {
    for (const id of pending.ids)
        edge.way.assign.set(id, pending.valueOf(id));
}
export function storeOne(edge, id, value) {
    edge.way.assign.set(id, value);
}
/**
 * Whether the way out of a state may evaluate a value. One that may fail goes through that state's `Catch`, so it belongs there only where the value
 * stands under the same handlers; `caught` says whether the code the value comes from has handlers.
 */
export function canHold(edge, value) {
    if (!value.fails || edge.kind !== "state")
        return true;
    const { draft } = edge;
    return !("catchers" in draft) || draft.catchers.length === 0;
}
//# sourceMappingURL=edge.js.map