import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { LocatedDiagnostic } from "@stepwright/compiler";
import { count } from "../cli/count.js";
import type { Paint } from "../cli/paint.js";
import { drawCodeFrame } from "./code-frame.js";

/** Diagnostics for people: where, what, the code, what to do; then how many. Files are relative to `cwd`. */
export function renderDiagnostics(diagnostics: readonly LocatedDiagnostic[], cwd: string, paint: Paint): string {
  const sources = new Map<string, string | undefined>();
  const sourceOf = (file: string): string | undefined => {
    if (!sources.has(file)) sources.set(file, readSource(resolve(cwd, file)));
    return sources.get(file);
  };
  const blocks = diagnostics.map((diagnostic) => renderOne(diagnostic, sourceOf, paint).join("\n"));
  return `${[...blocks, renderCounts(diagnostics, paint)].join("\n\n")}\n`;
}

function renderOne(
  diagnostic: LocatedDiagnostic,
  sourceOf: (file: string) => string | undefined,
  paint: Paint,
): string[] {
  const { code, severity, message, file, help, related } = diagnostic;
  const place = placeOf(diagnostic);
  const colour = severity === "error" ? "red" : "yellow";
  const source = file === null ? undefined : sourceOf(file);
  return [
    `${place === "" ? "" : `${paint("bold", place)}  `}${paint([colour, "bold"], severity)} ${paint(colour, code)}  ${message}`,
    ...(source === undefined || diagnostic.line === null ? [] : drawCodeFrame(source, spanOf(diagnostic), paint)),
    ...related.map((one) => `  ${paint("cyan", "see")}   ${one.file}:${one.line}:${one.column}  ${one.message}`),
    ...(help === null ? [] : [`  ${paint("cyan", "help")}  ${help.replaceAll("\n", "\n        ")}`]),
    `  ${paint("dim", `more: stepwright explain ${code}`)}`,
  ];
}

function placeOf({ file, line, column }: LocatedDiagnostic): string {
  return [file, line, column].filter((part) => part !== null).join(":");
}

function spanOf({ line, column, endLine, endColumn }: LocatedDiagnostic) {
  const start = { line: line ?? 1, column: column ?? 1 };
  return { ...start, endLine: endLine ?? start.line, endColumn: endColumn ?? start.column + 1 };
}

function renderCounts(diagnostics: readonly LocatedDiagnostic[], paint: Paint): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const parts = [
    ...(errors > 0 ? [paint(["red", "bold"], count(errors, "error"))] : []),
    ...(warnings > 0 ? [paint(["yellow", "bold"], count(warnings, "warning"))] : []),
  ];
  return parts.join(", ");
}

function readSource(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
