import type { Origin } from "../ir/nodes.js";
import type { LocatedDiagnostic } from "../result.js";
import type { Diagnostic } from "./define.js";

/** A place as people and editors count: from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and columns. */
export interface Locator {
  locate(origin: Origin): Place;
  /** In source order, none twice. */
  locateAll(diagnostics: readonly Diagnostic[]): LocatedDiagnostic[];
}

export function createLocator(textOf: (file: string) => string | undefined): Locator {
  const lineStarts = new Map<string, readonly number[]>();
  const startsOf = (file: string): readonly number[] => {
    const known = lineStarts.get(file) ?? findLineStarts(textOf(file) ?? "");
    lineStarts.set(file, known);
    return known;
  };
  const place = (file: string, offset: number): Place => {
    const starts = startsOf(file);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  const locateOne = (one: Diagnostic): LocatedDiagnostic => {
    const start = one.origin && place(one.origin.file, one.origin.start);
    const end = one.origin && place(one.origin.file, one.origin.end);
    return {
      code: one.code,
      severity: one.severity,
      message: one.message,
      file: start?.file ?? null,
      line: start?.line ?? null,
      column: start?.column ?? null,
      endLine: end?.line ?? null,
      endColumn: end?.column ?? null,
      help: one.help ?? null,
      docs: `docs/diagnostics/${one.code}.md`,
      related: one.related.map((part) => ({ message: part.message, ...place(part.origin.file, part.origin.start) })),
    };
  };
  return {
    locate: (origin) => place(origin.file, origin.start),
    locateAll: (diagnostics) => sortUnique(diagnostics.map(locateOne)),
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function sortUnique(diagnostics: readonly LocatedDiagnostic[]): LocatedDiagnostic[] {
  const seen = new Set<string>();
  const unique = diagnostics.filter((one) => {
    const key = JSON.stringify([one.code, one.file, one.line, one.column, one.message]);
    return !seen.has(key) && seen.add(key);
  });
  const order = (one: LocatedDiagnostic): readonly [string, number, number] => [
    one.file ?? "",
    one.line ?? 0,
    one.column ?? 0,
  ];
  return unique.sort((left, right) => {
    const [a, b] = [order(left), order(right)];
    return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || a[2] - b[2];
  });
}
