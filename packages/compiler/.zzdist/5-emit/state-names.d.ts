import type { Draft, DraftGraph } from "./draft.js";
/** A name per state, unique in the whole machine, in the order of the graph; a second one of a name is numbered. */
export declare function nameStates(graph: DraftGraph): Map<Draft, string>;
//# sourceMappingURL=state-names.d.ts.map