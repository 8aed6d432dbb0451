import { ts } from "#typescript";
import type { LambdaFunction } from "../ir/nodes.js";
import type { ProjectUnit } from "./project.js";
import type { Reading } from "./reading.js";
/** A step: the function to bundle, and the options of its `defineStep`. */
export interface StepIdentity {
    readonly fn: LambdaFunction;
    readonly options: ts.Expression | undefined;
}
/**
 * The step that an expression names: a constant that holds `defineStep(…)`, or an exported function under its declared name.
 * Undefined after a report.
 */
export declare function readStep(target: ts.Expression, unit: ProjectUnit, reading: Reading): StepIdentity | undefined;
/** Whether an expression is a value of `defineStep`, which may be called directly. */
export declare function isStepValue(target: ts.Expression, unit: ProjectUnit): boolean;
//# sourceMappingURL=step-identity.d.ts.map