import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { workspace } from "../run/batch.js";

/** A module of a few workflows, cut so that each may stand alone with what it needs. */
export interface SeedSource {
  readonly file: string;
  /** Imports, steps, functions: all that is no workflow. */
  readonly preamble: string;
  readonly workflows: readonly string[];
}

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The sources of the examples and the cases of the differential suite, their relative imports made to hold in the workspace. */
export function readSeedSources(): SeedSource[] {
  const examples = readdirSync(join(root, "examples")).map((name) => `examples/${name}/src`);
  return ["tests/differential/cases", ...examples].flatMap((folder) =>
    listTypeScript(join(root, folder))
      .map((path) => cut(path))
      .filter(({ workflows }) => workflows.length > 0),
  );
}

function listTypeScript(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .map((path) => join(folder, path))
    .sort();
}

function cut(path: string): SeedSource {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2023, true);
  const isWorkflow = (node: ts.Statement) => ts.isVariableStatement(node) && /=\s*workflow\(/.test(node.getText());
  const isRuns = (node: ts.Statement) => ts.isVariableStatement(node) && /^export const runs\b/.test(node.getText());
  const preamble = file.statements
    .filter((node) => !isWorkflow(node) && !isRuns(node))
    .map((node) => withImports(node, path));
  return {
    file: relative(root, path).replaceAll("\\", "/"),
    preamble: preamble.join("\n"),
    workflows: file.statements.filter(isWorkflow).map((node) => node.getText()),
  };
}

function withImports(node: ts.Statement, path: string): string {
  const text = node.getText();
  const from = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
  if (from === undefined || !ts.isStringLiteral(from) || !from.text.startsWith(".")) return text;
  const target = relative(workspace, join(dirname(path), from.text)).replaceAll("\\", "/");
  return text.replace(from.getText(), JSON.stringify(target));
}

/** Declarations of packages, which are no workflows: what a mistaken glob hands to the compiler. */
export function listForeignFiles(): string[] {
  return ["node_modules/typescript/lib", "node_modules/ts-morph/lib", "node_modules/@types/node"].flatMap((folder) => {
    try {
      return listTypeScript(join(root, folder));
    } catch {
      return [];
    }
  });
}
