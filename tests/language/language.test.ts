import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { expressionKinds } from "../../packages/compiler/src/2-lower/expressions/index.js";
import { statementKinds } from "../../packages/compiler/src/2-lower/statements/index.js";
import { builtins } from "../../packages/compiler/src/builtins/index.js";
import { parse, readLibraryCalls } from "./read-rows.js";
import { libraryFile, pageFile, refusedFile, refusedLibraryFile, sections, writePage } from "./write-page.js";

/** Built-ins without an example, and why. */
const withoutExample: Readonly<Record<string, string>> = {
  "ObjectConstructor.groupBy": "Node 20 does not have it",
};

test("the page says what the compiler does today; `npm run language` writes it", async () => {
  expect(readFileSync(pageFile, "utf8")).toBe(await writePage());
});

test("every built-in has an example", () => {
  const calls = [libraryFile, refusedLibraryFile].flatMap(readLibraryCalls).map(({ id }) => id);
  expect([...calls, ...Object.keys(withoutExample)].sort()).toEqual(Object.keys(builtins).sort());
});

test("every statement and expression that is lowered has an example", () => {
  const kinds = new Set<ts.SyntaxKind>();
  const visit = (node: ts.Node): void => {
    kinds.add(node.kind);
    ts.forEachChild(node, visit);
  };
  for (const { file } of [...sections, { file: libraryFile }, { file: refusedFile }]) visit(parse(file));
  const missing = [...statementKinds, ...expressionKinds].filter((kind) => !kinds.has(kind));
  expect(missing.map((kind) => ts.SyntaxKind[kind])).toEqual([]);
});
