import { ts } from "#typescript";
import { discovery } from "../diagnostics/codes/discover.js";
import type { Diagnostic } from "../diagnostics/define.js";
import { originOfError } from "./config-errors.js";
import type { ProjectUnit } from "./project.js";
import { listProjectFiles } from "./project-files.js";

/** The syntax errors of the project's files, else their type errors: TypeScript's own words, of these files only. */
export function findTypeErrors(unit: ProjectUnit): Diagnostic[] {
  const { program } = unit;
  return filesOf(unit).flatMap((file) => {
    const syntax = syntaxErrorsOf(file, unit);
    if (syntax.length > 0) return syntax;
    return describeErrors(program.getSemanticDiagnostics(file).filter(isError), discovery.typeError, unit);
  });
}

/** These can be told of any file that could be parsed. */
export function findSyntaxErrors(unit: ProjectUnit): Diagnostic[] {
  return filesOf(unit).flatMap((file) => syntaxErrorsOf(file, unit));
}

const filesOf = ({ program, packageNameOf }: ProjectUnit): readonly ts.SourceFile[] =>
  listProjectFiles(program, packageNameOf);

const syntaxErrorsOf = (file: ts.SourceFile, unit: ProjectUnit): Diagnostic[] =>
  describeErrors(unit.program.getSyntacticDiagnostics(file), discovery.syntaxError, unit);

function describeErrors(
  errors: readonly ts.Diagnostic[],
  report: typeof discovery.typeError,
  { program, paths }: ProjectUnit,
): Diagnostic[] {
  return errors.map((one) => {
    const related = (one.relatedInformation ?? []).flatMap((part) => {
      if (part.file !== undefined && program.isSourceFileDefaultLibrary(part.file)) return [];
      const origin = originOfError(part, paths);
      return origin === undefined ? [] : [{ message: textOf(part.messageText), origin }];
    });
    return report(originOfError(one, paths), { text: textOf(one.messageText), typescriptCode: one.code }, related);
  });
}

function isError(diagnostic: ts.Diagnostic): boolean {
  return diagnostic.category === ts.DiagnosticCategory.Error;
}

function textOf(message: string | ts.DiagnosticMessageChain): string {
  return ts.flattenDiagnosticMessageText(message, "\n");
}
