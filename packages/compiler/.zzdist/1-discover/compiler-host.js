import { readLibFiles, ts } from "#typescript";
/** Where the standard library's declarations seem to lie; they come from memory. */
const libFolder = "/node_modules/typescript/lib";
const moduleFolder = /[\\/]node_modules[\\/]/;
/** Reads and parses the files of a program; files of the standard library and of packages once per cache. */
export function createCompilerHost(options, cache) {
    const libTexts = new Map(readLibFiles().map((one) => [`${libFolder}/${one.fileName}`, one.text]));
    const host = ts.createCompilerHost(options);
    const readFile = (path) => libTexts.get(path) ?? ts.sys.readFile(path);
    const reading = readingKeyOf(options);
    const versionOf = (path, text) => (libTexts.has(path) ? "lib" : text);
    return {
        ...host,
        jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
        getDefaultLibLocation: () => libFolder,
        getDefaultLibFileName: (of) => `${libFolder}/${ts.getDefaultLibFileName(of)}`,
        fileExists: (path) => libTexts.has(path) || ts.sys.fileExists(path),
        readFile,
        getSourceFile: (path, languageVersion) => {
            const text = readFile(path);
            if (text === undefined)
                return undefined;
            const isShared = libTexts.has(path) || moduleFolder.test(path);
            const key = `${reading}|${describeFormat(languageVersion)}|${path}`;
            const known = isShared ? cache.files.get(key) : undefined;
            const version = versionOf(path, text);
            if (known?.version === version)
                return known.file;
            const file = ts.createSourceFile(path, text, languageVersion);
            if (isShared)
                cache.files.set(key, { version, file });
            return file;
        },
    };
}
/** The options that decide how a file is bound: a tree is bound once. */
function readingKeyOf(options) {
    return ts.createDocumentRegistry().getKeyForCompilationSettings(options);
}
function describeFormat(version) {
    return typeof version === "object"
        ? `${version.languageVersion}:${version.impliedNodeFormat ?? ""}`
        : String(version);
}
//# sourceMappingURL=compiler-host.js.map