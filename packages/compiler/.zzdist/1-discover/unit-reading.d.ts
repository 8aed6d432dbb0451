import type { Diagnostic } from "../diagnostics/define.js";
import type { ProjectUnit } from "./project.js";
import type { Reading } from "./reading.js";
import { type SubclassesOf } from "./subclasses.js";
/** What is found out once for all workflows of a unit. */
export interface UnitReading extends Reading {
    readonly subclassesOf: SubclassesOf;
}
export declare function createUnitReading(unit: ProjectUnit, report: (diagnostic: Diagnostic) => void): UnitReading;
//# sourceMappingURL=unit-reading.d.ts.map