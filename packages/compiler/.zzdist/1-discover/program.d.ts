import type { ts } from "#typescript";
import type { Diagnostic } from "../diagnostics/define.js";
import type { Origin } from "../ir/nodes.js";
import { type Policy } from "./policy.js";
import type { ProjectUnit } from "./project.js";
import { type StepIdentity } from "./step-identity.js";
import type { UnitReading } from "./unit-reading.js";
/** What phase 2 asks about the program around one workflow. What it may not be is reported here. */
export interface DiscoveredProgram {
    readonly checker: ts.TypeChecker;
    originOf(node: ts.Node): Origin;
    pathOf(file: ts.SourceFile): string;
    report(diagnostic: Diagnostic): void;
    constructOf(node: ts.Expression): string | undefined;
    errorNameOf(node: ts.Expression): string | undefined;
    errorNamesOf(node: ts.Expression): readonly string[] | undefined;
    stepOf(target: ts.Expression): StepIdentity | undefined;
    isStep(target: ts.Expression): boolean;
    policyOf(options: readonly (ts.Expression | undefined)[], extra?: readonly string[]): Policy;
    constantOf(node: ts.Expression): {
        readonly value: unknown;
    } | undefined;
}
/** The view of one workflow: names of steps are unique in it. */
export declare function createProgram(unit: ProjectUnit, reading: UnitReading): DiscoveredProgram;
//# sourceMappingURL=program.d.ts.map