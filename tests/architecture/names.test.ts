import { readFileSync } from "node:fs";
import { basename } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { isTest, listFiles, listSources, root } from "./source-files.js";

const sources = listSources();
const scripts = ["packages", "tests", "scripts"].flatMap((folder) => listFiles(folder, /\.[cm]?js$/));

test("files and folders are kebab-case", () => {
  const parts = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
  const wrong = [...sources, ...scripts].filter((file) => !file.split("/").every((part) => parts.test(part)));
  expect(wrong).toEqual([]);
});

test("no file or folder has a name that refuses nothing", () => {
  const drawers = ["utils", "util", "helpers", "helper", "common", "misc", "shared", "types", "lib"];
  const wrong = [...sources, ...scripts].filter((file) =>
    file.split("/").some((part) => drawers.includes(part.split(".")[0] ?? "")),
  );
  expect(wrong).toEqual([]);
});

test("only configuration has a default export", () => {
  const wrong = sources.filter((file) => !/\.config\.ts$/.test(file) && hasDefaultExport(file));
  expect(wrong).toEqual([]);
});

/** What is written by hand and shipped; a table says so in its first line and may be as long as what it lists. */
const sizes = sources
  .filter((file) => file.startsWith("packages/") && !isTest(file))
  .map((file) => ({ file, text: readFileSync(`${root}${file}`, "utf8") }))
  .filter(({ text }) => !text.startsWith("// table"))
  .map(({ file, text }) => ({ file, lines: text.split("\n").length - 1 }))
  .sort((a, b) => a.lines - b.lines);

test("half of the files have at most 80 lines, nine of ten at most 250", () => {
  expect(quantile(0.5)).toBeLessThanOrEqual(80);
  expect(quantile(0.9)).toBeLessThanOrEqual(250);
});

test("no file has more than 400 lines", () => {
  expect(sizes.filter(({ lines }) => lines > 400).map(({ file, lines }) => `${file}: ${lines} lines`)).toEqual([]);
});

function quantile(part: number): number | undefined {
  return sizes[Math.floor(sizes.length * part)]?.lines;
}

/** At the top level: a declaration of a foreign module may have one. */
function hasDefaultExport(file: string): boolean {
  const text = readFileSync(`${root}${file}`, "utf8");
  if (!text.includes("default")) return false;
  const source = ts.createSourceFile(basename(file), text, ts.ScriptTarget.Latest);
  return source.statements.some(
    (statement) =>
      (ts.isExportAssignment(statement) && !statement.isExportEquals) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)),
  );
}
