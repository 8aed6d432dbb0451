import { ts } from "#typescript";
import { discovery } from "../diagnostics/codes/discover.js";
import type { Diagnostic } from "../diagnostics/define.js";
import { originOfError } from "./config-errors.js";
import type { ProjectUnit } from "./project.js";
import { listProjectFiles } from "./project-files.js";

/** The syntax errors of the project's files, else their type errors: TypeScript's own words, of these files only. */
export function findTypeErrors({ program, paths, packageNameOf }: ProjectUnit): Diagnostic[] {
  return listProjectFiles(program, packageNameOf).flatMap((file) => {
    const syntax = program.getSyntacticDiagnostics(file);
    const isBroken = syntax.length > 0;
    const report = isBroken ? discovery.syntaxError : discovery.typeError;
    const found = isBroken ? syntax : program.getSemanticDiagnostics(file).filter(isError);
    return found.map((one) => {
      const related = (one.relatedInformation ?? []).flatMap((part) => {
        if (part.file !== undefined && program.isSourceFileDefaultLibrary(part.file)) return [];
        const origin = originOfError(part, paths);
        return origin === undefined ? [] : [{ message: textOf(part.messageText), origin }];
      });
      return report(originOfError(one, paths), { text: textOf(one.messageText), typescriptCode: one.code }, related);
    });
  });
}

function isError(diagnostic: ts.Diagnostic): boolean {
  return diagnostic.category === ts.DiagnosticCategory.Error;
}

function textOf(message: string | ts.DiagnosticMessageChain): string {
  return ts.flattenDiagnosticMessageText(message, "\n");
}
