import { type StateMachine } from "@stepwright/asl";
import type { Diagnostic } from "../diagnostics/define.js";
import type { Origin } from "../ir/nodes.js";
/** What AWS would refuse of a machine: its size, or a mistake of ours, which is a bug and says so. */
export declare function checkMachine(definition: StateMachine, origins: ReadonlyMap<string, Origin>, workflow: Origin): Diagnostic[];
//# sourceMappingURL=check-machine.d.ts.map