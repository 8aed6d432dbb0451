import { ts } from "#typescript";
import type { Diagnostic } from "../diagnostics/define.js";
import { type PackageNameOf } from "./package-name.js";
import { type Paths } from "./paths.js";
import { type SourceCache } from "./source-cache.js";
export interface ProjectOptions {
    /** Workflow files, absolute or relative to `root`. */
    readonly files: readonly string[];
    readonly root: string;
    /** Shares parsed files with other projects of this process. */
    readonly cache?: SourceCache;
}
/** Workflow files that share one `tsconfig.json`, parsed and bound once. */
export interface ProjectUnit {
    readonly program: ts.Program;
    readonly checker: ts.TypeChecker;
    readonly workflowFiles: readonly ts.SourceFile[];
    readonly paths: Paths;
    readonly packageNameOf: PackageNameOf;
}
export interface DiscoveredProject {
    readonly units: readonly ProjectUnit[];
    /** About files and configurations; types are checked by `findTypeErrors`. */
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Parses the workflow files and what they import, and nothing else: one program for each `tsconfig.json`. A file that cannot be
 * read is a diagnostic, and the others go on.
 */
export declare function createProject({ files, root, cache }: ProjectOptions): DiscoveredProject;
//# sourceMappingURL=project.d.ts.map