import type { ts } from "#typescript";
import type { PackageNameOf } from "./package-name.js";
/** The files that the project itself owns: sources that are no package's, and not ours. */
export declare function listProjectFiles(program: ts.Program, packageNameOf: PackageNameOf): ts.SourceFile[];
//# sourceMappingURL=project-files.d.ts.map