import type { Reading } from "./reading.js";
import type { WorkflowSource } from "./workflows.js";
/** The options of `workflow(…)` that go into the state machine. */
export interface WorkflowSettings {
    readonly timeoutSeconds?: number;
    readonly description?: string;
}
export declare function readWorkflowOptions({ optionsNode }: WorkflowSource, reading: Reading): WorkflowSettings;
//# sourceMappingURL=workflow-options.d.ts.map