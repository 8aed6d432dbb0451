import { styleText } from "node:util";
import type { LocatedDiagnostic } from "../result.js";
import { renderCodeFrame } from "./code-frame.js";

export interface RenderOptions {
  /** Whether to colour, whatever the environment says: that is the caller's to ask. */
  readonly color: boolean;
  /** The text of a file, by the path in the diagnostic; without it there is no code frame. */
  readonly textOf?: (file: string) => string | undefined;
}

type Format = Parameters<typeof styleText>[0];
type Paint = (format: Format, text: string) => string;

/** A diagnostic for people: what and where, the code with carets under it, what else is involved, what to write instead. */
export function renderDiagnostic(diagnostic: LocatedDiagnostic, options: RenderOptions): string {
  const paint: Paint = options.color
    ? (format, text) => styleText(format, text, { validateStream: false })
    : (_, text) => text;
  const tone = diagnostic.severity === "error" ? "red" : "yellow";
  const lines = [
    `${paint([tone, "bold"], `${diagnostic.severity} ${diagnostic.code}`)}: ${diagnostic.message}`,
    ...renderPlace(diagnostic, tone, options, paint),
    ...diagnostic.related.flatMap((part) => renderRelated(part, options, paint)),
  ];
  if (diagnostic.help !== null) lines.push(`  ${paint("green", "help")}: ${indent(diagnostic.help)}`);
  lines.push(`  ${paint("dim", `docs: ${diagnostic.docs}`)}`);
  return `${lines.join("\n")}\n`;
}

/** All of a run, and how many there are. */
export function renderDiagnostics(diagnostics: readonly LocatedDiagnostic[], options: RenderOptions): string {
  if (diagnostics.length === 0) return "";
  const errors = diagnostics.filter((one) => one.severity === "error").length;
  const counts = [count(errors, "error"), count(diagnostics.length - errors, "warning")].filter((text) => text !== "");
  return `${diagnostics.map((one) => renderDiagnostic(one, options)).join("\n")}\n${counts.join(", ")}\n`;
}

function renderPlace(
  diagnostic: LocatedDiagnostic,
  tone: "red" | "yellow",
  options: RenderOptions,
  paint: Paint,
): string[] {
  const { file, line, column, endLine, endColumn } = diagnostic;
  if (file === null) return [];
  if (line === null || column === null) return [`  ${paint("cyan", file)}`];
  const span = { line, column, endLine: endLine ?? line, endColumn: endColumn ?? column + 1 };
  const text = options.textOf?.(file);
  const style = { gutter: (part: string) => paint("dim", part), marker: (part: string) => paint(tone, part) };
  const frame = text === undefined ? [] : renderCodeFrame(text, span, style);
  return [`  ${paint("cyan", `${file}:${line}:${column}`)}`, ...frame.map((one) => `  ${one}`)];
}

function renderRelated(part: LocatedDiagnostic["related"][number], { textOf }: RenderOptions, paint: Paint): string[] {
  const source = textOf?.(part.file)?.split(/\r?\n/)[part.line - 1]?.trim();
  const place = paint("cyan", `${part.file}:${part.line}:${part.column}`);
  return [`  ${place} ${part.message}`, ...(source ? [`    ${paint("dim", source.slice(0, 120))}`] : [])];
}

function indent(text: string): string {
  return text.replaceAll("\n", "\n    ");
}

function count(many: number, what: string): string {
  return many === 0 ? "" : `${many} ${what}${many === 1 ? "" : "s"}`;
}
