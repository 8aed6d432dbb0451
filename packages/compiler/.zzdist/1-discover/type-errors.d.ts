import type { Diagnostic } from "../diagnostics/define.js";
import type { ProjectUnit } from "./project.js";
/** The syntax errors of the project's files, else their type errors: TypeScript's own words, of these files only. */
export declare function findTypeErrors({ program, paths, packageNameOf }: ProjectUnit): Diagnostic[];
//# sourceMappingURL=type-errors.d.ts.map