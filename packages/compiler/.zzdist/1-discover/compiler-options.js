import { dirname, resolve } from "node:path";
import { ts } from "#typescript";
/** Without a `tsconfig.json`: modules as bundlers and TypeScript runners resolve them, everything strict. */
const defaults = {
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    strict: true,
    esModuleInterop: true,
    resolveJsonModule: true,
    allowImportingTsExtensions: true,
};
/**
 * What holds for every project. Kinds of values are read off the types, so null checks are always on; what concerns only output or
 * style is off, since nothing is written and a workflow under construction has unused names.
 */
const fixed = {
    noEmit: true,
    skipLibCheck: true,
    strictNullChecks: true,
    ignoreDeprecations: "6.0",
    composite: false,
    incremental: false,
    declaration: false,
    declarationMap: false,
    emitDeclarationOnly: false,
    isolatedDeclarations: false,
    checkJs: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
};
const outputOnly = [
    "tsBuildInfoFile",
    "outDir",
    "outFile",
    "rootDir",
    "declarationDir",
    "allowUnreachableCode",
    "allowUnusedLabels",
];
/** "No inputs were found" and "the files list is empty": which files to compile is not read from the configuration. */
const inputErrors = new Set([18002, 18003]);
/** The settings for a file, by the nearest `tsconfig.json` above it. */
export function readCompilerSettings(file) {
    const found = ts.findConfigFile(dirname(file), ts.sys.fileExists);
    if (found === undefined)
        return { configFile: undefined, options: { ...defaults, ...fixed }, errors: [] };
    const parsed = parseConfig(found, file);
    const options = { ...parsed.options, ...fixed };
    for (const key of outputOnly)
        delete options[key];
    const errors = parsed.errors.filter((error) => !inputErrors.has(error.code));
    return { configFile: found, options, errors };
}
/** A configuration that only lists others stands for the one of them that includes the file. */
function parseConfig(path, file) {
    const parsed = parseConfigFile(path, withoutFiles);
    const isList = isEmptyList(parsed.raw) && parsed.projectReferences !== undefined;
    if (!isList)
        return parsed;
    for (const reference of parsed.projectReferences ?? []) {
        const referenced = parseConfigFile(ts.resolveProjectReferencePath(reference), ts.sys);
        if (referenced.fileNames.some((name) => resolve(name) === file))
            return referenced;
    }
    return parsed;
}
/** Looking for the project's files takes long, and its answer is not needed. */
const withoutFiles = { ...ts.sys, readDirectory: () => [] };
function parseConfigFile(path, host) {
    const source = ts.readJsonConfigFile(path, (name) => ts.sys.readFile(name));
    return ts.parseJsonSourceFileConfigFileContent(source, host, dirname(path), undefined, path);
}
function isEmptyList(raw) {
    return (typeof raw === "object" && raw !== null && "files" in raw && Array.isArray(raw.files) && raw.files.length === 0);
}
//# sourceMappingURL=compiler-options.js.map