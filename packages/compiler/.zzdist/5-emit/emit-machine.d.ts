import type { StateMachine } from "@stepwright/asl";
import type { Origin, Workflow } from "../ir/nodes.js";
export interface EmittedMachine {
    readonly definition: StateMachine;
    /** Where each state comes from. */
    readonly origins: ReadonlyMap<string, Origin>;
}
/** Phase 5: from the graph of blocks to the states of ASL. */
export declare function emitMachine(workflow: Workflow, logicalIds: ReadonlyMap<string, string>): EmittedMachine;
//# sourceMappingURL=emit-machine.d.ts.map