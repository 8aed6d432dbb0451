import type { ts } from "#typescript";
import type { Workflow } from "../ir/nodes.js";
import type { Program } from "./program.js";
/** A workflow as phase 1 found it. */
export interface WorkflowDeclaration {
    readonly name: string;
    readonly call: ts.CallExpression;
    readonly body: ts.ArrowFunction | ts.FunctionExpression;
    readonly timeoutSeconds?: number;
    readonly description?: string;
}
/** Phase 2: the workflow's function as a graph of blocks. The input is read from the context object wherever it is used. */
export declare function lowerWorkflow(source: WorkflowDeclaration, program: Program): Workflow;
//# sourceMappingURL=workflow.d.ts.map