import type { Paint } from "../cli/paint.js";

export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The line before a span and its first line, the span underlined. Lines and columns count from 1. */
export function drawCodeFrame(source: string, span: Span, paint: Paint): string[] {
  const lines = source.split(/\r?\n/);
  const gutter = String(span.line).length;
  const row = (label: string, text: string) => `  ${paint("dim", `${label.padStart(gutter)} │`)} ${text}`.trimEnd();
  const line = lines[span.line - 1];
  if (line === undefined) return [];
  const before = span.line > 1 ? lines[span.line - 2] : undefined;
  const end = span.endLine === span.line ? span.endColumn : line.length + 1;
  const lead = line.slice(0, span.column - 1).replace(/[^\t]/g, " ");
  const underline = "~".repeat(Math.max(1, end - span.column));
  return [
    ...(before?.trim() ? [row(String(span.line - 1), expandTabs(before))] : []),
    row(String(span.line), expandTabs(line)),
    row("", `${expandTabs(lead)}${paint("red", underline)}`),
  ];
}

function expandTabs(text: string): string {
  return text.replaceAll("\t", "  ");
}
