import type { AslDiagnostic, ValidateOptions } from "@stepwright/asl";
import type { LocatedDiagnostic } from "@stepwright/compiler";
import { locateInJson, type TextSpan } from "./locate-in-json.js";

/** What Step Functions would say about the text of a definition, each finding at its place in the file. */
export async function validateFile(
  file: string,
  text: string,
  options: ValidateOptions = {},
): Promise<LocatedDiagnostic[]> {
  const { validateDefinitionText } = await import("@stepwright/asl");
  const found = validateDefinitionText(text, options);
  const places = found.some(({ location }) => location.startsWith("/")) ? locateInJson(text) : new Map();
  return found.map((diagnostic) => toLocated(file, text, diagnostic, places));
}

function toLocated(
  file: string,
  text: string,
  { code, severity, message, location, help }: AslDiagnostic,
  places: ReadonlyMap<string, TextSpan>,
): LocatedDiagnostic {
  const span = places.get(location);
  const syntax = /line: (\d+), column: (\d+)\]$/.exec(location);
  const start = span
    ? placeOf(text, span.start)
    : syntax
      ? { line: Number(syntax[1]), column: Number(syntax[2]) }
      : null;
  const end = span ? placeOf(text, span.end) : start;
  const [what = message] = message.split("\n");
  return {
    code,
    severity: severity === "ERROR" ? "error" : "warning",
    message: location.startsWith("/") ? `${what} (${location})` : what,
    file,
    line: start?.line ?? null,
    column: start?.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
    help: help ?? null,
    docs: code.startsWith("LINT_")
      ? `docs/diagnostics/lint/${code}.md`
      : "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html",
    related: [],
  };
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
