import { ts } from "#typescript";
import { discovery } from "../diagnostics/codes/discover.js";
/** What TypeScript finds wrong with a `tsconfig.json`. */
export function reportConfigErrors(errors, paths) {
    return errors.map((error) => {
        const parameters = { text: ts.flattenDiagnosticMessageText(error.messageText, " "), typescriptCode: error.code };
        return discovery.badTypeScriptConfig(originOfError(error, paths), parameters);
    });
}
/** The span of an error of TypeScript; undefined for one about the whole program. */
export function originOfError(error, paths) {
    if (error.file === undefined)
        return undefined;
    const start = error.start ?? 0;
    return { file: paths.relativeOf(error.file.fileName), start, end: start + (error.length ?? 0) };
}
//# sourceMappingURL=config-errors.js.map