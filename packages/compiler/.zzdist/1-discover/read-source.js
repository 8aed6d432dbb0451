import { readFileSync, statSync } from "node:fs";
import { discovery } from "../diagnostics/codes/discover.js";
const typeScriptFile = /\.(?:ts|mts|cts|tsx)$/;
const declarationFile = /\.d\.[a-z.]*ts$/;
/** Why a workflow file cannot be compiled at all; undefined when it can. `name` is how messages call it. */
export function findFileProblem(path, name) {
    const origin = undefined;
    const status = statSync(path, { throwIfNoEntry: false });
    if (status === undefined)
        return discovery.fileNotFound(origin, { file: name });
    if (status.isDirectory())
        return discovery.notAFile(origin, { file: name });
    if (!typeScriptFile.test(path) || declarationFile.test(path))
        return discovery.notTypeScript(origin, { file: name });
    const bytes = readBytes(path);
    if (typeof bytes === "string")
        return discovery.unreadableFile(origin, { file: name, reason: bytes });
    const text = decode(bytes);
    if (text === undefined)
        return discovery.notUtf8(origin, { file: name });
    return text.trim() === "" ? discovery.emptyFile(origin, { file: name }) : undefined;
}
/** The bytes, or why there are none. */
function readBytes(path) {
    try {
        return readFileSync(path);
    }
    catch (error) {
        return reasons[codeOf(error)] ?? `the system says ${codeOf(error)}`;
    }
}
const reasons = {
    EACCES: "you have no right to",
    EPERM: "you have no right to",
    EISDIR: "it is a folder",
    ENOENT: "it is gone",
};
function codeOf(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "an unknown error";
}
function decode(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=read-source.js.map