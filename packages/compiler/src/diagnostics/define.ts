import type { Origin } from "../ir/nodes.js";

export type Severity = "error" | "warning";
/** Whose fault it is, and whether it will change. */
export type Category = "invalid" | "unsupported" | "limit" | "bug";

/** One thing to tell the developer. All of a run are collected; none is thrown. */
export interface Diagnostic {
  /** Stable for ever, never reused: `SW2001`. */
  readonly code: string;
  readonly severity: Severity;
  readonly category: Category;
  /** What is wrong, in the developer's terms, one sentence. */
  readonly message: string;
  readonly origin: Origin | undefined;
  readonly related: readonly { readonly message: string; readonly origin: Origin }[];
  /** What to write instead. */
  readonly help: string | undefined;
}

/** The entry of a catalogue. `P` are the parameters of its texts; a call that lacks one does not compile. */
export interface DiagnosticEntry<P> {
  readonly code: number;
  readonly category: Category;
  readonly severity?: Severity;
  readonly message: (parameters: P) => string;
  readonly help?: (parameters: P) => string;
}

export type Report<P> = ((origin: Origin | undefined, parameters: P, related?: Diagnostic["related"]) => Diagnostic) & {
  readonly code: string;
  readonly severity: Severity;
};

type Catalogue<P> = { readonly [K in keyof P]: Report<P[K]> };

/** Turns a catalogue of entries into one typed constructor per entry. */
export function defineDiagnostics<P extends Record<string, unknown>>(
  entries: {
    readonly [K in keyof P]: DiagnosticEntry<P[K]>;
  },
): Catalogue<P> {
  const made = Object.entries(entries).map(([key, entry]) => [key, constructorOf(entry as DiagnosticEntry<unknown>)]);
  return Object.fromEntries(made) as Catalogue<P>;
}

function constructorOf<P>(entry: DiagnosticEntry<P>): Report<P> {
  const code = `SW${entry.code}`;
  const severity = entry.severity ?? "error";
  const construct = (origin: Origin | undefined, parameters: P, related: Diagnostic["related"] = []): Diagnostic => ({
    code,
    severity,
    category: entry.category,
    message: entry.message(parameters),
    origin,
    related,
    help: entry.help?.(parameters),
  });
  return Object.assign(construct, { code, severity });
}
