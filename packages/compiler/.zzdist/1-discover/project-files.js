/** What a workflow file imports of ours; under the condition `source` these are sources too. */
const ours = new Set(["stepwright", "@stepwright/dsl", "@stepwright/asl"]);
/** The files that the project itself owns: sources that are no package's, and not ours. */
export function listProjectFiles(program, packageNameOf) {
    return program
        .getSourceFiles()
        .filter((file) => !file.isDeclarationFile &&
        !program.isSourceFileFromExternalLibrary(file) &&
        !ours.has(packageNameOf(file.fileName)));
}
//# sourceMappingURL=project-files.js.map