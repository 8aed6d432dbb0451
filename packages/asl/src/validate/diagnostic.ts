/** One finding about a definition: as `ValidateStateMachineDefinition` reports it, or a warning of ours. */
export interface AslDiagnostic {
  /** An `ERROR` means that Step Functions refuses the definition. */
  readonly severity: "ERROR" | "WARNING";
  readonly code: string;
  readonly message: string;
  /** `/States/Pay/Next`, names unescaped; empty where AWS gives no location. */
  readonly location: string;
  /** What to do. AWS says nothing of that kind, so only warnings of ours have it. */
  readonly help?: string;
}

/** The codes of our own warnings; no code of AWS begins like this. */
export type LintCode = `LINT_${string}`;

/** How rules speak. Codes and wording are those of AWS wherever an answer of AWS is known. */
export interface Report {
  readonly error: (code: string, message: string, location: string) => void;
  readonly warn: (code: string, message: string, location: string) => void;
  /** An error of code `SCHEMA_VALIDATION_FAILED`. */
  readonly schema: (message: string, location: string) => void;
  /** A warning that AWS does not give. */
  readonly lint: (code: LintCode, message: string, help: string, location: string) => void;
}

export function collectInto(diagnostics: AslDiagnostic[]): Report {
  const seen = new Set<string>();
  const add = (diagnostic: AslDiagnostic) => {
    const key = JSON.stringify([diagnostic.code, diagnostic.message, diagnostic.location]);
    if (seen.has(key)) return;
    seen.add(key);
    diagnostics.push(diagnostic);
  };
  return {
    error: (code, message, location) => add({ severity: "ERROR", code, message, location }),
    warn: (code, message, location) => add({ severity: "WARNING", code, message, location }),
    schema: (message, location) => add({ severity: "ERROR", code: "SCHEMA_VALIDATION_FAILED", message, location }),
    lint: (code, message, help, location) => add({ severity: "WARNING", code, message, location, help }),
  };
}

/** The message of `InvalidDefinition`, as CreateStateMachine and UpdateStateMachine raise it. */
export function describeInvalidDefinition(diagnostics: readonly AslDiagnostic[]): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "ERROR");
  return `Invalid State Machine Definition: '${errors.map(describeOne).join(", ")}'`;
}

function describeOne({ code, message, location }: AslDiagnostic): string {
  if (code === "INVALID_JSON_DESCRIPTION") return `${code}: ${message}`;
  return `${code}: ${message} at ${location === "" ? "null" : location}`;
}
