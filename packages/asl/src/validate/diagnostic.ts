/** One finding about a definition, as `ValidateStateMachineDefinition` reports it. */
export interface AslDiagnostic {
  /** An `ERROR` means that Step Functions refuses the definition. */
  readonly severity: "ERROR" | "WARNING";
  readonly code: string;
  readonly message: string;
  /** `/States/Pay/Next`, names unescaped; empty where AWS gives no location. */
  readonly location: string;
}

/** How rules speak. Codes and wording are those of AWS wherever an answer of AWS is known. */
export interface Report {
  readonly error: (code: string, message: string, location: string) => void;
  readonly warn: (code: string, message: string, location: string) => void;
  /** An error of code `SCHEMA_VALIDATION_FAILED`. */
  readonly schema: (message: string, location: string) => void;
}

export function collectInto(diagnostics: AslDiagnostic[]): Report {
  const seen = new Set<string>();
  const add = (severity: AslDiagnostic["severity"], code: string, message: string, location: string) => {
    const key = JSON.stringify([code, message, location]);
    if (seen.has(key)) return;
    seen.add(key);
    diagnostics.push({ severity, code, message, location });
  };
  return {
    error: (code, message, location) => add("ERROR", code, message, location),
    warn: (code, message, location) => add("WARNING", code, message, location),
    schema: (message, location) => add("ERROR", "SCHEMA_VALIDATION_FAILED", message, location),
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
