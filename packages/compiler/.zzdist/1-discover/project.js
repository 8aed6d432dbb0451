import { isAbsolute, resolve } from "node:path";
import { ts } from "#typescript";
import { createProgramWithTypes } from "./ambient-types.js";
import { createCompilerHost } from "./compiler-host.js";
import { readCompilerSettings } from "./compiler-options.js";
import { reportConfigErrors } from "./config-errors.js";
import { createPackageNames } from "./package-name.js";
import { createPaths } from "./paths.js";
import { listProjectFiles } from "./project-files.js";
import { findFileProblem } from "./read-source.js";
import { createSourceCache } from "./source-cache.js";
/**
 * Parses the workflow files and what they import, and nothing else: one program for each `tsconfig.json`. A file that cannot be
 * read is a diagnostic, and the others go on.
 */
export function createProject({ files, root, cache = createSourceCache() }) {
    const paths = createPaths(root);
    const diagnostics = [];
    const groups = new Map();
    for (const path of new Set(files.map((file) => (isAbsolute(file) ? resolve(file) : resolve(root, file))))) {
        const problem = findFileProblem(path, paths.relativeOf(path));
        if (problem !== undefined) {
            diagnostics.push(problem);
            continue;
        }
        const settings = readCompilerSettings(path);
        const group = groups.get(settings.configFile);
        if (group === undefined)
            groups.set(settings.configFile, { settings, files: [path] });
        else
            group.files.push(path);
    }
    const units = [...groups.values()].map(({ settings, files: members }) => {
        diagnostics.push(...reportConfigErrors(settings.errors, paths));
        return createUnit(settings, members, paths, cache);
    });
    return { units, diagnostics };
}
function createUnit(settings, files, paths, cache) {
    const packageNameOf = createPackageNames();
    const program = createProgramWithTypes(settings.options, (options) => ts.createProgram({ rootNames: files, options, host: createCompilerHost(options, cache) }), (created) => listProjectFiles(created, packageNameOf));
    const workflowFiles = files.flatMap((file) => program.getSourceFile(file) ?? []);
    return { program, checker: program.getTypeChecker(), workflowFiles, paths, packageNameOf };
}
//# sourceMappingURL=project.js.map