import { limits } from "@stepwright/asl";
/** A name per state, unique in the whole machine, in the order of the graph; a second one of a name is numbered. */
export function nameStates(graph) {
    const names = new Map();
    const taken = new Set();
    const visit = (one) => {
        for (const state of one.states) {
            const base = limit(state.name.replace(/\s+/g, " ").trim() || state.type, limits.stateNameCharacters);
            let name = base;
            for (let next = 2; taken.has(name); next += 1) {
                const suffix = ` (${next})`;
                name = limit(base, limits.stateNameCharacters - suffix.length) + suffix;
            }
            taken.add(name);
            names.set(state, name);
            if (state.type === "Parallel")
                state.branches.forEach(visit);
            if (state.type === "Map")
                visit(state.processor);
        }
    };
    visit(graph);
    return names;
}
/** Cuts by characters as ASL counts them, never through one. */
function limit(text, most) {
    const characters = [...text];
    return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}
//# sourceMappingURL=state-names.js.map