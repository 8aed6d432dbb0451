import { ts } from "#typescript";
import type { PackageNameOf } from "./package-name.js";
import { skipOuter } from "./symbols.js";

/** Packages whose calls only make a value: a module may leave out those whose value it does not use. */
const purePackages: ReadonlySet<string> = new Set([
  "@stepwright/dsl",
  "zod",
  "valibot",
  "arktype",
  "typebox",
  "@sinclair/typebox",
]);
const pureScopes: readonly string[] = ["@aws-sdk/", "@smithy/"];

/**
 * Where the calls start that a module makes when it is loaded and that only make a value: `workflow(…)`, `defineStep(…)`, schemas,
 * clients. The Lambda function of one step needs no other step of the file, no workflow and no schema of one.
 */
export function findPureCalls(file: ts.SourceFile, checker: ts.TypeChecker, packageNameOf: PackageNameOf): number[] {
  const found: number[] = [];
  const isPure = (call: ts.CallExpression | ts.NewExpression): boolean => {
    const declaration = checker.getResolvedSignature(call)?.declaration;
    const name = declaration && packageNameOf(declaration.getSourceFile().fileName);
    return name !== undefined && (purePackages.has(name) || pureScopes.some((scope) => name.startsWith(scope)));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && isPure(node)) {
      const start = node.getStart(file);
      if (!found.includes(start)) found.push(start);
    }
    ts.forEachChild(node, visit);
  };
  for (const value of file.statements.flatMap(valuesOf)) visit(skipOuter(value));
  return found.sort((left, right) => left - right);
}

/** What a statement evaluates for a value that has a name. */
function valuesOf(statement: ts.Statement): ts.Expression[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((declaration) => declaration.initializer ?? []);
  }
  if (ts.isExportAssignment(statement)) return [statement.expression];
  if (!ts.isClassDeclaration(statement)) return [];
  return (statement.heritageClauses ?? []).flatMap((clause) => clause.types.map((type) => type.expression));
}
