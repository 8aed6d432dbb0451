import { ts } from "#typescript";
import type { ProjectUnit } from "./project.js";
import type { Reading } from "./reading.js";
/** A call of `workflow(…)`, taken apart. */
export interface WorkflowSource {
    readonly name: string;
    /** `"default"` for `export default workflow(…)`. */
    readonly exportName: string;
    /** Relative to the project's root, with `/`. */
    readonly file: string;
    readonly call: ts.CallExpression;
    readonly optionsNode: ts.Expression | undefined;
    readonly body: ts.ArrowFunction | ts.FunctionExpression;
}
/** The workflows of a file, and what is wrong with those that cannot be compiled. */
export declare function findWorkflows(file: ts.SourceFile, unit: ProjectUnit, reading: Reading): WorkflowSource[];
//# sourceMappingURL=workflows.d.ts.map