import { ts } from "#typescript";
import { discovery } from "../diagnostics/codes/discover.js";
import { originOfError } from "./config-errors.js";
import { listProjectFiles } from "./project-files.js";
/** The syntax errors of the project's files, else their type errors: TypeScript's own words, of these files only. */
export function findTypeErrors({ program, paths, packageNameOf }) {
    return listProjectFiles(program, packageNameOf).flatMap((file) => {
        const syntax = program.getSyntacticDiagnostics(file);
        const isBroken = syntax.length > 0;
        const report = isBroken ? discovery.syntaxError : discovery.typeError;
        const found = isBroken ? syntax : program.getSemanticDiagnostics(file).filter(isError);
        return found.map((one) => {
            const related = (one.relatedInformation ?? []).flatMap((part) => {
                const origin = originOfError(part, paths);
                return origin === undefined ? [] : [{ message: textOf(part.messageText), origin }];
            });
            return report(originOfError(one, paths), { text: textOf(one.messageText), typescriptCode: one.code }, related);
        });
    });
}
function isError(diagnostic) {
    return diagnostic.category === ts.DiagnosticCategory.Error;
}
function textOf(message) {
    return ts.flattenDiagnosticMessageText(message, "\n");
}
//# sourceMappingURL=type-errors.js.map