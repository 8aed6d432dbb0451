import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export const folder = join(import.meta.dirname, "examples");

/** One example: an exported workflow, and what its comment says of it. */
export interface Row {
  readonly title: string;
  /** The name it is exported by. */
  readonly name: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

export function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(folder, file), "utf8"), ts.ScriptTarget.ES2022, true);
}

/** The examples of a file, in their order. */
export function readRows(file: string): Row[] {
  const source = parse(file);
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  return source.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    const [declaration] = statement.declarationList.declarations;
    const comment = ts.getJSDocCommentsAndTags(statement).find(ts.isJSDoc)?.comment;
    if (declaration === undefined || typeof comment !== "string") return [];
    return [
      {
        title: comment,
        name: declaration.name.getText(),
        firstLine: lineOf(statement.getStart()),
        lastLine: lineOf(statement.end),
      },
    ];
  });
}

/** One call of the library: what TypeScript's library calls it, and where it stands. */
export interface LibraryCall {
  readonly id: string;
  readonly row: string;
  readonly line: number;
}

/** The properties of the objects that the workflows of a file return: the key is the built-in that the value uses. */
export function readLibraryCalls(file: string): LibraryCall[] {
  const source = parse(file);
  const rows = readRows(file);
  const calls: LibraryCall[] = [];
  const visit = (node: ts.Node): void => {
    const object = ts.isReturnStatement(node) ? node.expression : undefined;
    if (object === undefined || !ts.isObjectLiteralExpression(object)) {
      ts.forEachChild(node, visit);
      return;
    }
    for (const property of object.properties) {
      if (property.name === undefined || !(ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)))
        continue;
      const line = source.getLineAndCharacterOfPosition(property.getStart()).line + 1;
      const row = rows.find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
      if (row) calls.push({ id: property.name.text, row: row.title, line });
    }
  };
  visit(source);
  return calls;
}
