import type { Diagnostic } from "../diagnostics/define.js";
import { type DiscoveredProgram } from "./program.js";
import { type ProjectOptions } from "./project.js";
import { type WorkflowSettings } from "./workflow-options.js";
import { type WorkflowSource } from "./workflows.js";
type Report = (diagnostic: Diagnostic) => void;
/** A workflow to lower, its settings, and the program around it. */
export interface DiscoveredWorkflow {
    readonly source: WorkflowSource;
    readonly settings: WorkflowSettings;
    readonly program: DiscoveredProgram;
}
export interface Discovery {
    readonly workflows: readonly DiscoveredWorkflow[];
    /** The text of a file by its relative path, to turn offsets into lines. */
    readonly textOf: (file: string) => string | undefined;
}
/**
 * Phase 1: reads the files, checks their types and finds their workflows. Everything wrong is reported; a workflow whose file, or
 * an import of the project, has errors of syntax or type is left out, and the others go on.
 */
export declare function discover(options: ProjectOptions, report: Report): Discovery;
export {};
//# sourceMappingURL=discover.d.ts.map