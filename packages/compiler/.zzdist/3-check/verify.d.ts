import type { Workflow } from "../ir/nodes.js";
/** What must hold of a workflow between phases: a broken rule is our bug, never the developer's. */
export declare function verifyWorkflow(workflow: Workflow): void;
//# sourceMappingURL=verify.d.ts.map