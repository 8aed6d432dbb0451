import { readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import ts from "typescript";
import { root } from "./source-files.js";

/** One import of a file: static, dynamic, re-export or `import("…")` type. */
export interface Import {
  readonly file: string;
  readonly line: number;
  /** What it says. */
  readonly specifier: string;
  /** The specifier, or for a relative one the file it leads to, relative to the repository. */
  readonly target: string;
  /** It vanishes when the file is built. */
  readonly typeOnly: boolean;
}

export function readImports(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(`${root}${file}`, "utf8"), ts.ScriptTarget.Latest);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      const target = specifier.startsWith(".") ? posix.join(dirname(file), specifier) : specifier;
      imports.push({ file, line, specifier, target, typeOnly: isTypeOnly(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (ts.isExternalModuleReference(node)) return textOf(node.expression);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0]);
  return undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) {
    const names = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : undefined;
    return node.isTypeOnly || onlyTypes(names);
  }
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return !name && onlyTypes(namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : undefined);
}

function onlyTypes(names: readonly { readonly isTypeOnly: boolean }[] | undefined): boolean {
  return names !== undefined && names.length > 0 && names.every((name) => name.isTypeOnly);
}
